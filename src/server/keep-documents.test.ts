import { expect, test, vi } from 'vitest'
import { keepDocuments } from './keep-documents'
import { type KeptFile, sendZipped, sizeOf, toFile } from './send-file'

const documentOf = (text: string): KeptFile => toFile('text/html; charset=utf-8', 'no-cache', Buffer.from(text))
const textOf = (document: KeptFile | undefined) => document?.plain.toString()

function opened({ mostBytes = 1e6 } = {}) {
  const state = { edition: 'a', time: 0, made: [] as string[] }
  const documents = keepDocuments({
    make: async (path) => {
      state.made.push(`${path} ${state.edition}`)
      return path === '/gone' && state.edition === 'b' ? undefined : documentOf(`${path} of ${state.edition}`)
    },
    shrink: async () => {},
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

test('what nobody asked since long before a change is not taken for just changed', async () => {
  const { state, ask } = opened()
  await ask('/nl')
  state.time = 101
  state.edition = 'b'
  expect(await ask('/nl')).toBe('/nl of b')
})

test('documents are made one after the other, also after one that could not be made', async () => {
  let under = 0
  let most = 0
  const documents = keepDocuments({
    make: async (path) => {
      most = Math.max(most, ++under)
      await Promise.resolve()
      under--
      if (path === '/broken') throw new Error('broken')
      return documentOf(path)
    },
    shrink: async () => {},
    edition: () => 'a',
    quiet: async () => {},
    mostBytes: 1e6,
    mostStaleMilliseconds: 100,
    now: () => 0,
  })
  const made = await Promise.allSettled(['/1', '/broken', '/2', '/3'].map((path) => documents.find(path)))
  expect(made.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  expect(most).toBe(1)
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
      const of = edition
      made.push(of)
      return new Promise((resolve) => {
        end = () => resolve(documentOf(`${path} of ${of}`))
      })
    },
    shrink: async () => {},
    edition: () => edition,
    quiet: async () => {},
    mostBytes: 1e6,
    mostStaleMilliseconds: 100,
    now: () => 0,
  })
  const first = documents.find('/nl')
  await vi.waitFor(() => expect(made).toEqual(['a']))
  edition = 'b'
  end()
  await first
  const second = documents.find('/nl')
  await vi.waitFor(() => expect(made).toEqual(['a', 'b']))
  end()
  expect(textOf(await second)).toBe('/nl of b')
  expect(made).toEqual(['a', 'b'])
})

test('beyond so many bytes what was asked longest ago is forgotten', async () => {
  const one = documentOf('/1 of a')
  const { state, ask } = opened({ mostBytes: 2 * sizeOf(one) })
  for (const path of ['/1', '/2', '/1', '/3']) await ask(path)
  state.made = []
  for (const path of ['/1', '/3', '/2']) await ask(path)
  expect(state.made).toEqual(['/2 a'])
})

test('documents are made small one after the other, and what that frees may be used', async () => {
  const asked: string[] = []
  let under = 0
  let most = 0
  let go = () => {}
  const told = new Promise<void>((resolve) => {
    go = resolve
  })
  const documents = keepDocuments({
    make: async (path) => {
      const document = documentOf('a'.repeat(1000))
      sendZipped(document, { br: Buffer.alloc(900), gzip: Buffer.alloc(900) })
      asked.push(path)
      return document
    },
    shrink: async (document) => {
      most = Math.max(most, ++under)
      await told
      sendZipped(document, { br: Buffer.alloc(10), gzip: Buffer.alloc(10) })
      under--
    },
    edition: () => 'a',
    quiet: async () => {},
    mostBytes: 2 * (1000 + 900 + 900),
    mostStaleMilliseconds: 100,
    now: () => 0,
  })
  const first = await documents.find('/1')
  await documents.find('/2')
  expect(first?.sent.br.body.length).toBe(900)
  go()
  await vi.waitFor(() => expect(first?.sent.br.body.length).toBe(10))
  await vi.waitFor(async () => expect((await documents.find('/2'))?.sent.br.body.length).toBe(10))
  expect(most).toBe(1)
  // Together they have room only since the first ones are small.
  await documents.find('/3')
  await documents.find('/1')
  expect(asked).toEqual(['/1', '/2', '/3'])
})

test('what cannot be made is asked again', async () => {
  let fails = true
  const documents = keepDocuments({
    make: async (path) => {
      if (fails) throw new Error('not now')
      return documentOf(path)
    },
    shrink: async () => {},
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
