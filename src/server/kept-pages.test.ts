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
  makePage(responseWith(headers), '/nl', Buffer.from(html), false).plain

test('what is prerendered is finished once for its ETag', () => {
  const headers = { ETag: '"one"', 'Cache-Control': 'no-cache' }
  expect(make(headers, '<p>a</p><script>1</script>')).toBe('<p>a</p>')
  expect(make(headers, '<p>b</p>')).toBe('<p>a</p>')
  expect(make({ ...headers, ETag: '"two"' }, '<p>b</p>')).toBe('<p>b</p>')
})

test('an answer to a form is never kept, with an ETag or without', () => {
  const posted: Record<string, string>[] = [
    { ETag: '"plan"', 'Cache-Control': 'no-store' },
    { 'Cache-Control': 'no-store' },
  ]
  for (const headers of posted) {
    expect(make(headers, '<p>hers</p>')).toBe('<p>hers</p>')
    expect(make(headers, '<p>his</p>')).toBe('<p>his</p>')
  }
})
