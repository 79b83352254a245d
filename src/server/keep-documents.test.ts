import { expect, test, vi } from 'vitest'
import { keepDocuments } from './keep-documents'
import { type KeptFile, toFile } from './send-file'

const documentOf = (text: string): KeptFile => toFile('text/html; charset=utf-8', 'no-cache', Buffer.from(text))
const textOf = (document: KeptFile | undefined) => document?.plain.toString()

function opened({ mostBytes = 1e6 } = {}) {
  const state = { edition: 'a', time: 0, made: [] as string[] }
  const documents = keepDocuments({
    make: async (path) => {
      state.made.push(`${path} ${state.edition}`)
      return path === '/gone' && state.edition === 'b' ? undefined : documentOf(`${path} of ${state.edition}`)
    },
    edition: () => state.edition,
    quiet: async () => {},
    mostBytes,
    mostStaleMilliseconds: 100,
    now: () => state.time,
  })
  return { state, documents, ask: async (path: string) => textOf(await documents.find(path)) }
}

test('a document is made once, also for many who ask at the same moment', async () => {
  const { state, ask } = opened()
  expect(await Promise.all(Array.from({ length: 50 }, () => ask('/nl')))).toEqual(Array(50).fill('/nl of a'))
  expect(await ask('/nl')).toBe('/nl of a')
  expect(state.made).toEqual(['/nl a'])
})

test('after a change the old one serves while the new one is made, and no longer than it may', async () => {
  const { state, ask } = opened()
  await ask('/nl')
  await ask('/en')
  state.edition = 'b'
  expect(await ask('/nl')).toBe('/nl of a')
  await vi.waitFor(() => expect(state.made).toContain('/nl b'))
  expect(await ask('/nl')).toBe('/nl of b')
  state.time = 101
  expect(await ask('/en')).toBe('/en of b')
})

test('what is gone in the new edition is gone', async () => {
  const { state, documents, ask } = opened()
  await ask('/gone')
  state.edition = 'b'
  await documents.warm()
  expect(await ask('/gone')).toBeUndefined()
})

test('what was asked last is made anew first, and what nobody asked is not', async () => {
  const { state, documents, ask } = opened()
  for (const path of ['/1', '/2', '/3', '/1']) await ask(path)
  state.edition = 'b'
  state.made = []
  await documents.warm()
  expect(state.made).toEqual(['/1 b', '/3 b', '/2 b'])
})

test('a document whose edition was swapped while it was made is not kept', async () => {
  let end = () => {}
  let edition = 'a'
  const made: string[] = []
  const documents = keepDocuments({
    make: (path) => {
      made.push(edition)
      return new Promise((resolve) => {
        end = () => resolve(documentOf(path))
      })
    },
    edition: () => edition,
    quiet: async () => {},
    mostBytes: 1e6,
    mostStaleMilliseconds: 100,
    now: () => 0,
  })
  const first = documents.find('/nl')
  edition = 'b'
  end()
  await first
  const second = documents.find('/nl')
  end()
  await second
  expect(made).toEqual(['a', 'b'])
})

test('beyond so many bytes what was asked longest ago is forgotten', async () => {
  const one = documentOf('/1 of a')
  const { state, ask } = opened({ mostBytes: 2 * (one.plain.length + (one.zipped?.length ?? 0)) })
  for (const path of ['/1', '/2', '/1', '/3']) await ask(path)
  state.made = []
  for (const path of ['/1', '/3', '/2']) await ask(path)
  expect(state.made).toEqual(['/2 a'])
})

test('what cannot be made is asked again', async () => {
  let fails = true
  const documents = keepDocuments({
    make: async (path) => {
      if (fails) throw new Error('not now')
      return documentOf(path)
    },
    edition: () => 'a',
    quiet: async () => {},
    mostBytes: 1e6,
    mostStaleMilliseconds: 100,
    now: () => 0,
  })
  await expect(documents.find('/nl')).rejects.toThrow('not now')
  fails = false
  expect(textOf(await documents.find('/nl'))).toBe('/nl')
})
