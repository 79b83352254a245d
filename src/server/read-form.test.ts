import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { unreadableForm } from '../inner-headers'
import { readForm } from './read-form'

const urlencoded = 'application/x-www-form-urlencoded'
const send = (parts: (string | Buffer)[], type: string | undefined = urlencoded) =>
  Object.assign(Readable.from(parts.map((part) => Buffer.from(part))), {
    headers: { 'content-type': type },
  }) as unknown as IncomingMessage

const longest = 64 * 1024

test('a form is what was posted, in letters that a header may hold', async () => {
  const read = await readForm(send(['who=parent&pla', 'ce=é%20:\r\n']), false)
  expect(read).toMatch(/^[\x21-\x7e]*$/)
  expect(read).not.toContain(':')
  expect(decodeURIComponent(read)).toBe('who=parent&place=é%20:\r\n')
})

test('a letter that comes in two parts is one', async () => {
  const [first = 0, second = 0] = Buffer.from('é')
  expect(decodeURIComponent(await readForm(send([Buffer.from([first]), Buffer.from([second])]), false))).toBe('é')
})

test('bytes that are no text are still a form', async () => {
  expect(decodeURIComponent(await readForm(send([Buffer.from([0x61, 0xff])]), false))).toBe('a\ufffd')
})

test('64 KB are a form, and one byte more is too long, or is cut', async () => {
  const form = 'a'.repeat(longest)
  expect(await readForm(send([form]), false)).toBe(form)
  expect(await readForm(send([form, 'b']), false)).toBe(unreadableForm.tooLong)
  expect(await readForm(send([form, 'b']), true)).toBe(form)
})

test.each([undefined, '', 'text/plain', 'application/json', 'multipart/form-data; boundary=x', `${urlencoded}ly`])(
  'what is said to be “%s” is no form',
  async (type) => {
    const request = send(['who=parent'])
    request.headers['content-type'] = type
    for (const mayBeCut of [true, false]) expect(await readForm(request, mayBeCut)).toBe(unreadableForm.unreadable)
  },
)

test.each([urlencoded, `${urlencoded};charset=UTF-8`, urlencoded.toUpperCase()])('“%s” is a form', async (type) => {
  expect(await readForm(send(['a=b'], type), false)).toBe(encodeURIComponent('a=b'))
})
