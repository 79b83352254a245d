import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { makePage } from './kept-pages'

const responseWith = (headers: Record<string, string>) => {
  const response = new ServerResponse(new IncomingMessage(new Socket()))
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  return response
}
const make = (headers: Record<string, string>, html: string) =>
  makePage(responseWith(headers), '/nl', Buffer.from(html), (text) => text.toUpperCase()).plain

test('what is prerendered is finished once for its ETag', () => {
  const headers = { ETag: '"one"', 'Cache-Control': 'no-cache' }
  expect(make(headers, 'a')).toBe('A')
  expect(make(headers, 'b')).toBe('A')
  expect(make({ ...headers, ETag: '"two"' }, 'b')).toBe('B')
})

test('an answer to a form is never kept, with an ETag or without', () => {
  const posted: Record<string, string>[] = [
    { ETag: '"plan"', 'Cache-Control': 'no-store' },
    { 'Cache-Control': 'no-store' },
  ]
  for (const headers of posted) {
    expect(make(headers, 'hers')).toBe('HERS')
    expect(make(headers, 'his')).toBe('HIS')
  }
})
