import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { holdResponse } from './hold-response'

function open() {
  const response = new ServerResponse(new IncomingMessage(new Socket()))
  response.assignSocket(new PassThrough().resume() as unknown as Socket)
  return { response, held: holdResponse(response) }
}

test.each<[string, Parameters<ServerResponse['write']>[], unknown[], string]>([
  ['in one piece', [], ['é'], 'é'],
  ['in pieces', [['a'], [Buffer.from('é')]] as never, ['c'], 'aéc'],
  ['in another writing', [['w6k=', 'base64']] as never, ['61', 'hex'], 'éa'],
  ['with nothing at its end', [[new Uint8Array([97])]] as never, [], 'a'],
  ['with a word at its end', [], [() => {}], ''],
])('whoever writes %s is held whole', async (_, pieces, last, body) => {
  const { response, held } = open()
  response.flushHeaders()
  for (const piece of pieces) response.write(...piece)
  response.end(...(last as []))
  expect((await held).toString()).toBe(body)
})

test('status and headers can be read, however they were set', async () => {
  const { response, held } = open()
  response.setHeader('X-One', '1')
  response.writeHead(404, 'Gone', { 'X-Two': ['2', '3'], 'X-Not': undefined })
  response.end()
  await held
  expect(response.statusCode).toBe(404)
  expect({ ...response.getHeaders() }).toMatchObject({ 'x-one': '1', 'x-two': ['2', '3'] })
  expect(response.hasHeader('x-not')).toBe(false)
})

test('whoever writes hears that it was taken, and that it is done', async () => {
  const { response } = open()
  const heard: string[] = []
  const done = new Promise((resolve) => response.once('finish', resolve))
  response.write('a', () => heard.push('written'))
  response.end('b', () => heard.push('ended'))
  await done
  expect(heard).toContain('written')
  expect(heard).toContain('ended')
})

test('whoever writes much is not asked to wait: nobody would tell when to go on', () => {
  const { response } = open()
  for (let piece = 0; piece < 100; piece++) expect(response.write('a'.repeat(100_000))).toBe(true)
})
