import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readForm } from './read-form'

const urlencoded = 'application/x-www-form-urlencoded'
const send = (parts: (string | Buffer)[], type: string | undefined = urlencoded) =>
  Object.assign(Readable.from(parts.map((part) => Buffer.from(part))), {
    headers: { 'content-type': type },
  }) as unknown as IncomingMessage

const longest = 64 * 1024

const fieldsOf = async (...sent: Parameters<typeof readForm>) => {
  const posted = await readForm(...sent)
  return posted.refused ? posted : [...posted.fields]
}

test('a form is what was posted, field by field', async () => {
  expect(await fieldsOf(send(['who=parent&pla', 'ce=é%20:\r\n']), false)).toEqual([
    ['who', 'parent'],
    ['place', 'é :\r\n'],
  ])
})

test('a letter that comes in two parts is one', async () => {
  const [first = 0, second = 0] = Buffer.from('é')
  expect(await fieldsOf(send([Buffer.from([first]), Buffer.from([second])]), false)).toEqual([['é', '']])
})

test('bytes that are no text are still a form', async () => {
  expect(await fieldsOf(send([Buffer.from([0x61, 0xff])]), false)).toEqual([['a\ufffd', '']])
})

test('64 KB are a form, and one byte more is too long, or is cut', async () => {
  const form = 'a'.repeat(longest)
  expect(await fieldsOf(send([form]), false)).toEqual([[form, '']])
  expect(await fieldsOf(send([form, 'b']), false)).toEqual({ refused: 'too-long' })
  expect(await fieldsOf(send([form, 'b']), true)).toEqual([[form, '']])
})

test.each([undefined, '', 'text/plain', 'application/json', 'multipart/form-data; boundary=x', `${urlencoded}ly`])(
  'what is said to be “%s” is no form',
  async (type) => {
    const request = send(['who=parent'])
    request.headers['content-type'] = type
    for (const mayBeCut of [true, false]) expect(await readForm(request, mayBeCut)).toEqual({ refused: 'unreadable' })
  },
)

test.each([urlencoded, `${urlencoded};charset=UTF-8`, urlencoded.toUpperCase()])('“%s” is a form', async (type) => {
  expect(await fieldsOf(send(['a=b'], type), false)).toEqual([['a', 'b']])
})
