import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wijken } from '../place/wijken'
import type { Service } from '../service'
import { add, emptyList, type List, mostPicks, moveUp, queryOf, readList, reasonIds, remove, withReason } from './list'
import { resolveList } from './resolve'

const { services } = JSON.parse(readFileSync('data/directory.json', 'utf8')) as { services: Service[] }
const slugs = services.map(({ slug }) => slug)
const listOf = (...picked: string[]): List => picked.reduce(add, emptyList)

const lists = fc.record({
  picks: fc.uniqueArray(fc.record({ slug: fc.constantFrom(...slugs), reason: fc.constantFrom(null, ...reasonIds) }), {
    maxLength: mostPicks,
    selector: ({ slug }) => slug,
  }),
  wijk: fc.constantFrom(null, ...wijken.map(({ slug }) => slug)),
})

describe('the link of a list', () => {
  test('gives the same list again', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(readList(queryOf(list))).toEqual({ list, unread: 0, tooMany: 0 })
      }),
    )
  })

  test('is short: ten services with reasons and a wijk, the longest that there are, under 400 characters', () => {
    const longest = slugs.toSorted((a, b) => b.length - a.length).slice(0, 10)
    const picks = longest.map((slug) => ({ slug, reason: 'call-first' as const }))
    const average = slugs.reduce((sum, slug) => sum + slug.length, 0) / slugs.length
    const link = `https://dichtbij.example/nl/lijst?${queryOf({ picks, wijk: 'vleuten-de-meern' })}`
    // Ten slugs of usual length stay far below; ten of the longest at once are nobody's list.
    expect(55 + 10 * (average + 3)).toBeLessThan(400)
    expect(link.length).toBeLessThan(480)
  })

  test('leads to a list, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5000 }), (text) => {
        const { list, unread } = readList(text)
        expect(unread).toBeGreaterThanOrEqual(0)
        expect(list.picks.length).toBeLessThanOrEqual(mostPicks)
        expect(queryOf(readList(queryOf(list)).list)).toBe(queryOf(list))
      }),
    )
  })

  test.each([
    ['s=koos-utrecht.b,<script>,Spoor030,jeugdstem.q,--,save', ['koos-utrecht', 'save'], 4],
    ['s=save,save.b,save', ['save'], 0],
    ['s=save&w=nergens', ['save'], 1],
    ['s=&w=', [], 0],
    ['', [], 0],
    ['s=koos-utrecht&s=save', ['koos-utrecht', 'save'], 0],
    ['s=Bel nu 0900-1234 voor gratis hulp', [], 1],
  ])('%s', (query, expected, unread) => {
    const read = readList(query)
    expect(read.list.picks.map(({ slug }) => slug)).toEqual(expected)
    expect(read.unread).toEqual(unread)
  })

  test('counts what is over twenty and leaves it out', () => {
    const { list, tooMany } = readList(`s=${slugs.slice(0, 23).join(',')}`)
    expect(list.picks).toHaveLength(mostPicks)
    expect(tooMany).toBe(3)
  })
})

describe('changing a list', () => {
  const order = (list: List) => list.picks.map(({ slug }) => slug)

  test('a service is added once, at the end, up to twenty', () => {
    expect(order(add(listOf('a', 'b'), 'a'))).toEqual(['a', 'b'])
    expect(order(add(listOf('a', 'b'), 'c'))).toEqual(['a', 'b', 'c'])
    expect(order(add(listOf(...slugs.slice(0, 20)), 'x'))).toHaveLength(20)
  })

  test('a service moves up one place, and the first one stays', () => {
    expect(order(moveUp(listOf('a', 'b', 'c'), 'c'))).toEqual(['a', 'c', 'b'])
    expect(order(moveUp(listOf('a', 'b'), 'a'))).toEqual(['a', 'b'])
    expect(order(moveUp(listOf('a'), 'x'))).toEqual(['a'])
  })

  test('a service is taken off, and a reason is given and taken back', () => {
    expect(order(remove(listOf('a', 'b'), 'a'))).toEqual(['b'])
    const given = withReason(listOf('a', 'b'), 'b', 'child')
    expect(given.picks).toEqual([
      { slug: 'a', reason: null },
      { slug: 'b', reason: 'child' },
    ])
    expect(withReason(given, 'b', null)).toEqual(listOf('a', 'b'))
  })
})

describe('what the directory knows of a list', () => {
  const retired = [
    { slug: 'koos', name: 'KOOS', closed: false, now: 'koos-utrecht' },
    { slug: 'oude-club', name: 'De Oude Club', closed: true, now: 'leergeld-utrecht' },
    { slug: 'weg', name: 'Weg', closed: true, now: null },
  ]

  test('a renamed service is found by its old slug, a closed one says what took its place, an unknown one is counted', () => {
    const { found, closed, unknown } = resolveList(
      listOf('koos', 'oude-club', 'weg', 'bestaat-niet', 'save'),
      services,
      retired,
    )
    expect(found.map(({ service }) => service.slug)).toEqual(['koos-utrecht', 'save'])
    expect(closed.map(({ name, instead }) => [name, instead?.slug ?? null])).toEqual([
      ['De Oude Club', 'leergeld-utrecht'],
      ['Weg', null],
    ])
    expect(unknown).toBe(1)
  })
})
