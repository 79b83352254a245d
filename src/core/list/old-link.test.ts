import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Service } from '../service'
import { mostPicks } from './list'
import { readOldLink } from './old-link'

const { services } = JSON.parse(readFileSync('data/directory.json', 'utf8')) as { services: Service[] }
const slugs = services.map(({ slug }) => slug)

describe('a link from before there were codes', () => {
  test('leads to a list, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5000 }), (text) => {
        const { list, unread } = readOldLink(text)
        expect(unread).toBeGreaterThanOrEqual(0)
        expect(list.picks.length).toBeLessThanOrEqual(mostPicks)
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
    const read = readOldLink(query)
    expect(read.list.picks.map(({ slug }) => slug)).toEqual(expected)
    expect(read.unread).toEqual(unread)
  })

  test('counts what is over twenty and leaves it out', () => {
    const { list, tooMany } = readOldLink(`s=${slugs.slice(0, 23).join(',')}`)
    expect(list.picks).toHaveLength(mostPicks)
    expect(tooMany).toBe(3)
  })
})
