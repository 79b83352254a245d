import { EventEmitter, once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { listen } from './listen'

const here = '127.0.0.1'

function serverFor(test: (server: Server) => void) {
  const server = createServer()
  onTestFinished(() => void server.close())
  test(server)
  return server
}

test('a server listens on a free port, and tells which', async () => {
  const server = serverFor(() => {})
  const port = await listen(server, { HOST: here, PORT: 0 })
  expect(server.address()).toMatchObject({ address: here, port })
})

test('a port that is taken gives one sentence that names it and PORT', async () => {
  const first = serverFor((server) => server.listen(0, here))
  await once(first, 'listening')
  const { port } = first.address() as { port: number }
  await expect(
    listen(
      serverFor(() => {}),
      { HOST: here, PORT: port },
    ),
  ).rejects.toMatchObject({
    name: 'Problem',
    message: expect.stringMatching(new RegExp(`^Port ${port} is taken by another program: [^\\n]+PORT[^\\n]+\\.$`)),
  })
})

test('an address of another machine gives one sentence that names HOST', async () => {
  // A network for examples (RFC 5737): nobody has it.
  await expect(
    listen(
      serverFor(() => {}),
      { HOST: '203.0.113.7', PORT: 0 },
    ),
  ).rejects.toMatchObject({
    name: 'Problem',
    message: expect.stringMatching(/^HOST is "203\.0\.113\.7", which is no address of this machine; [^\n]+\.$/),
  })
})

test.each([
  ['EACCES', /^Port 80 may not be used by this account; [^\n]+PORT[^\n]+\.$/],
  ['ENOTFOUND', /^HOST is "nergens"[^\n]+\.$/],
  ['EMFILE', /^Dichtbij cannot listen on nergens, port 80: too many\.$/],
])('%s gives one sentence', async (code, sentence) => {
  const server = Object.assign(new EventEmitter(), { listen: () => {} }) as unknown as Server
  const listening = listen(server, { HOST: 'nergens', PORT: 80 })
  server.emit('error', Object.assign(new Error('too many'), { code }))
  await expect(listening).rejects.toMatchObject({ name: 'Problem', message: expect.stringMatching(sentence) })
})
