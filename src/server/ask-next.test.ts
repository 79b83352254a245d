import { expect, test } from 'vitest'
import { askNext } from './ask-next'
import type { Handler } from './handler'

test('Next is asked with the headers that are ours and no more', async () => {
  const asked: unknown[] = []
  const next: Handler = async ({ method, url, headers, rawHeaders }, response) => {
    asked.push({ method, url, headers, rawHeaders })
    response.end()
  }
  await askNext(next, { inside: '/icon.svg' })
  await askNext(next, { inside: '/en/x', address: '/en/y?z' })
  const headers = { host: 'localhost', 'user-agent': 'door', 'x-dichtbij-address': '/icon.svg' }
  expect(asked).toEqual([
    { method: 'GET', url: '/icon.svg', headers, rawHeaders: [] },
    {
      method: 'GET',
      url: '/en/x',
      headers: { ...headers, 'x-dichtbij-address': '/en/y?z' },
      rawHeaders: [],
    },
  ])
})

test('an answer is its status, headers and whole body, also when Next comes back before it ends', async () => {
  const next: Handler = async (_, response) => {
    response.writeHead(404, { 'Content-Type': 'text/plain' })
    response.write('a')
    setImmediate(() => response.end('b'))
  }
  const { status, headers, body } = await askNext(next, { inside: '/' })
  expect([status, headers['content-type'], body.toString()]).toEqual([404, 'text/plain', 'ab'])
})

test('an answer is there when it ends, also when Next comes back later or not at all', async () => {
  const next: Handler = (_, response) => {
    response.end('a')
    return new Promise(() => {})
  }
  expect((await askNext(next, { inside: '/' })).body.toString()).toBe('a')
})

test('when Next fails so does what asks it', async () => {
  await expect(askNext(() => Promise.reject(new Error('no')), { inside: '/' })).rejects.toThrow('no')
})
