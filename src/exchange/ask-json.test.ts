import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { askJsonWithin, usualBounds } from './ask-json'

/** The address of a server that answers like this until the test is over. */
async function serve(answer: RequestListener): Promise<URL> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close().closeAllConnections())
  await new Promise((resolve) => server.once('listening', resolve))
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/services`)
}

const bounds = { ...usualBounds, bytesOfAnswer: 1000, bytesInAll: 1500, millisecondsOfAnswer: 200 }
const patient = { ...bounds, millisecondsOfAnswer: 20_000 }
const asking = (limits = patient) => askJsonWithin({ allowPrivate: true, bounds: limits })
const json = { 'content-type': 'application/json' }

test('an answer in JSON is read, with what it says of its type behind it', async () => {
  for (const type of [
    'application/json',
    'application/json; charset=utf-8',
    'application/hal+json',
    'APPLICATION/JSON',
  ]) {
    const address = await serve((_, response) => response.writeHead(200, { 'content-type': type }).end('{"a":1}'))
    expect(await asking()(address)).toEqual({ a: 1 })
  }
})

describe('an answer is refused with a sentence', () => {
  test.each<[string, RequestListener, RegExp]>([
    [
      'in HTML',
      (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
      /answers with text\/html, not with JSON/,
    ],
    ['of no type', (_, response) => response.writeHead(200).end('{}'), /answers with no type/],
    ['that is an error', (_, response) => response.writeHead(500, json).end('{}'), /answers with status 500/],
    ['that is empty', (_, response) => response.writeHead(204).end(), /answers with status 204/],
    [
      'larger than the bound',
      (_, response) => response.writeHead(200, json).end(`"${'x'.repeat(1000)}"`),
      /more than 0\.001 MB/,
    ],
    [
      'that is packed, and might be anything',
      (_, response) => response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync('{}')),
      /answers packed \(gzip\)/,
    ],
    [
      'that is cut',
      (_, response) =>
        response.writeHead(200, { ...json, 'content-length': '9' }).write('{"a":', () => response.destroy()),
      /cannot be read|broke off/,
    ],
    ['that is half a text', (_, response) => response.writeHead(200, json).end('{"a":['), /is no JSON, or only a part/],
    [
      'in UTF-16',
      (_, response) => response.writeHead(200, json).end(Buffer.from('\ufeff{"a":1}', 'utf16le')),
      /is not in UTF-8/,
    ],
    [
      'nested without end',
      (_, response) => response.writeHead(200, json).end(`${'['.repeat(400)}${']'.repeat(400)}`),
      /nested deeper/,
    ],
    [
      'that sends on to elsewhere',
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      /sends on to http:\/\/127\.0\.0\.1:1;/,
    ],
    ['that sends on to nowhere', (_, response) => response.writeHead(301).end(), /sends on to nowhere/],
    [
      'that sends on and on',
      (_, response) => response.writeHead(307, { location: '/services' }).end(),
      /once too often/,
    ],
  ])('%s', async (_, answer, said) => {
    const address = new URL('?key=geheim', await serve(answer))
    await expect(asking()(address)).rejects.toThrow(said)
    await expect(asking()(address)).rejects.not.toThrow(/geheim/)
    await expect(asking()(address)).rejects.toMatchObject({ name: 'Problem' })
  })

  test.each<[string, RequestListener]>([
    ['that does not come', () => {}],
    ['that begins and does not go on', (_, response) => void response.writeHead(200, json).write('[')],
  ])('%s', async (_, answer) => {
    const asked = asking(bounds)(new URL('?key=geheim', await serve(answer)))
    await expect(asked).rejects.toThrow(/did not answer within 0\.2 seconds/)
    await expect(asked).rejects.not.toThrow(/geheim/)
  })

  test('when all of them together take longer than the bound', async () => {
    const address = await serve(() => {})
    const ask = asking({ ...patient, millisecondsInAll: 100 })
    await expect(ask(address)).rejects.toThrow(/takes longer than/)
    await expect(ask(address)).rejects.toThrow(/takes longer than/)
  })

  test('when all of them together are more than the bound', async () => {
    const address = await serve((_, response) => response.writeHead(200, json).end(`"${'x'.repeat(800)}"`))
    const ask = asking()
    await ask(address)
    await expect(ask(address)).rejects.toThrow(/This feed holds more than 0\.0015 MB/)
  })
})

test('an answer that sends on within its own site is followed', async () => {
  const address = await serve(({ url }, response) =>
    url === '/services'
      ? response.writeHead(308, { location: '/other' }).end()
      : response.writeHead(200, json).end('[]'),
  )
  expect(await asking()(address)).toEqual([])
})

test('with a byte order mark in front it is the same', async () => {
  const address = await serve((_, response) => response.writeHead(200, json).end('\ufeff{"a":1}'))
  expect(await asking()(address)).toEqual({ a: 1 })
})

describe('without leave nothing is asked of', () => {
  test.each([
    ['this machine', 'http://127.0.0.1:1/'],
    ['this machine by its name', 'http://localhost:1/'],
    ['this machine, by a number in one piece', 'http://2130706433:1/'],
    ['this machine in IPv6', 'http://[::1]:1/'],
    ['this machine inside IPv6', 'http://[::ffff:127.0.0.1]:1/'],
    ['a network inside', 'http://10.1.2.3:1/'],
    ['where clouds tell secrets', 'http://169.254.169.254/'],
    ['a network inside IPv6', 'http://[fd00::1]:1/'],
  ])('%s: %s', async (_, address) => {
    await expect(askJsonWithin({ allowPrivate: false })(new URL(address))).rejects.toThrow(
      /inside a network or of this machine/,
    )
  })

  test.each([
    ['another way than http', 'ftp://feed.example/', /read over http or https, not over ftp:/],
    ['a file', 'file:///etc/passwd', /not over file:/],
    ['whoever gets a password', 'https://me:secret@feed.example/', /Leave the name and the password out/],
  ])('%s', async (_, address, said) => {
    const asked = asking()(new URL(address))
    await expect(asked).rejects.toThrow(said)
    await expect(asked).rejects.not.toThrow(/secret/)
  })
})
