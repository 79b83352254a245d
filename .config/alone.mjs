import { createHash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'

const folder = 'build'

/** A socket, because the system closes it with the process that holds it, however that ends: nobody has to guess whether a holder still lives. */
const lock =
  process.platform === 'win32'
    ? `\\\\.\\pipe\\dichtbij-${createHash('sha256').update(process.cwd()).digest('hex')}`
    : `${folder}/lock`

/** Does `work` while no other process in this folder does its own; waits for one that does. What a process left behind that is gone is taken over. */
export async function alone(work) {
  mkdirSync(folder, { recursive: true })
  let release = await take()
  while (!release) {
    await untilReleased()
    release = await take()
  }
  try {
    return await work()
  } finally {
    await release()
  }
}

/** What lets go of the lock, or undefined when another process holds it. */
function take() {
  return new Promise((resolve, reject) => {
    const waiting = new Set()
    const server = createServer((socket) => waiting.add(socket.on('error', () => {})))
    const release = () =>
      new Promise((released) => {
        server.close(released)
        for (const socket of waiting) socket.destroy()
      })
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)))
    server.listen(lock, () => resolve(release))
  })
}

function untilReleased() {
  return new Promise((resolve, reject) => {
    const holder = connect(lock)
    holder.once('connect', () => console.error('Another start is at work in this folder; this one waits for it.'))
    holder.once('error', (error) => {
      if (error.code === 'ECONNREFUSED') rmSync(lock, { force: true })
      else if (!['ENOENT', 'ECONNRESET', 'EPIPE'].includes(error.code)) reject(error)
    })
    holder.once('close', resolve)
    holder.resume()
  })
}
