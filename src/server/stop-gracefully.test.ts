import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { stopGracefully } from './stop-gracefully'

/** What is done, in turn, by a server that is told twice to stop. */
async function stopTwice(server: Server, patience: number): Promise<string[]> {
  const done: string[] = []
  let stop = () => {}
  vi.spyOn(process, 'on').mockImplementation((_, heard) => {
    stop = heard as () => void
    return process
  })
  const exit = new Promise<void>((resolve) => {
    vi.spyOn(process, 'exit').mockImplementation((() => {
      done.push('exit')
      resolve()
    }) as never)
  })
  onTestFinished(() => void vi.restoreAllMocks())
  stopGracefully(server, patience, async () => {
    await Promise.resolve()
    done.push('last')
  })
  stop()
  stop()
  await exit
  return done
}

test('what is last is done once, before the end', async () => {
  const server = createServer()
  await once(server.listen(0), 'listening')
  expect(await stopTwice(server, 10_000)).toEqual(['last', 'exit'])
})

test('who is not ready with asking does not keep it from ending', async () => {
  const server = createServer()
  await once(server.listen(0), 'listening')
  const connected = once(server, 'connection')
  const reader = connect((server.address() as AddressInfo).port)
  reader.write('GET / HTTP/1.1\r\n')
  await connected
  onTestFinished(() => {
    reader.destroy()
    server.closeAllConnections()
  })
  expect(await stopTwice(server, 50)).toEqual(['last', 'exit'])
})
