import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Service } from '../service'
import { addAll, beginWith, emptyList, type List, mostPicks, moveUp, removeAll, withReason } from './list'
import { resolveList } from './resolve'

const { services } = JSON.parse(readFileSync('data/directory.json', 'utf8')) as { services: Service[] }
const slugs = services.map(({ slug }) => slug)
const picksOf = (...picked: string[]) => picked.map((slug) => ({ slug, reason: null }))
const listOf = (...picked: string[]): List => ({ ...emptyList, picks: picksOf(...picked) })

describe('changing a list', () => {
  const order = (list: List) => list.picks.map(({ slug }) => slug)

  test('services are added once, at the end, up to twenty', () => {
    expect(order(addAll(listOf('a', 'b'), picksOf('a')))).toEqual(['a', 'b'])
    expect(order(addAll(listOf('a', 'b'), picksOf('c', 'd')))).toEqual(['a', 'b', 'c', 'd'])
    expect(order(addAll(listOf(...slugs.slice(0, 19)), picksOf('x', 'y')))).toHaveLength(mostPicks)
  })

  test('a service moves up one place, and the first one stays', () => {
    expect(order(moveUp(listOf('a', 'b', 'c'), 'c'))).toEqual(['a', 'c', 'b'])
    expect(order(moveUp(listOf('a', 'b'), 'a'))).toEqual(['a', 'b'])
    expect(order(moveUp(listOf('a'), 'x'))).toEqual(['a'])
  })

  test('any order is put first, without what is not there, and nothing is lost or doubled', () => {
    expect(order(beginWith(listOf('a', 'b', 'c'), ['c', 'x', 'a', 'c']))).toEqual(['c', 'a', 'b'])
  })

  test('many are taken off at once, and a reason is given and taken back', () => {
    expect(order(removeAll(listOf('a', 'b', 'c'), ['a', 'c', 'x']))).toEqual(['b'])
    const given = withReason(listOf('a', 'b'), 'b', 'child')
    expect(given.picks[1]).toEqual({ slug: 'b', reason: 'child' })
    expect(withReason(given, 'b', null)).toEqual(listOf('a', 'b'))
  })
})

describe('what the directory knows of a list', () => {
  const retired = [
    { slug: 'koos', name: 'KOOS', organization: 'club', closed: false, now: 'koos-utrecht' },
    { slug: 'oude-club', name: 'De Oude Club', organization: 'club', closed: true, now: 'leergeld-utrecht' },
    { slug: 'weg', name: 'Weg', organization: 'club', closed: true, now: null },
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
