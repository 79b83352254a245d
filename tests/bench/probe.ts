import { Agent, get } from 'node:http'
import { setTimeout } from 'node:timers/promises'

// A process of its own, as a reader in need is: probe.ts <port> <path> <seconds>. Asks again and again over one line, and writes how many milliseconds each whole answer took.
const [port = '', path = '', seconds = ''] = process.argv.slice(2)
const pauseInMilliseconds = 10
const agent = new Agent({ keepAlive: true, maxSockets: 1 })

const ask = () =>
  new Promise<void>((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port, path, agent, headers: { Host: 'localhost' } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${path} is ${response.statusCode}.`))
      response.resume().on('end', resolve).on('error', reject)
    })
    request.on('error', reject)
  })

const times: number[] = []
const end = performance.now() + Number(seconds) * 1000
while (performance.now() < end) {
  const start = performance.now()
  await ask()
  times.push(performance.now() - start)
  await setTimeout(pauseInMilliseconds)
}
agent.destroy()
process.stdout.write(JSON.stringify(times))
