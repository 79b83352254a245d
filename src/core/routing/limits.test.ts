import { describe, expect, test } from 'vitest'
import { findPlace } from '../place/place'
import type { Service } from '../service'
import { takeFirst } from './first-cards'
import { yearsOf } from './fit'
import { makeService } from './fixture'
import { plan } from './plan'
import { Pool } from './pool'

const now = new Date('2026-11-24T10:00:00+01:00')
const place = findPlace('Lunetten')
const answers = { who: 'parent', age: '16-17', topics: ['school', 'mood', 'money', 'leisure'] } as const

const several = (count: number, parts: Partial<Service> & { slug: string }): Service[] =>
  Array.from({ length: count }, (_, at) => makeService({ ...parts, slug: `${parts.slug}-${at}` }))

const municipality = makeService({ slug: 'gemeente-utrecht', layer: 'general', kinds: ['municipality'] })
const basic = several(6, { slug: 'basic', layer: 'basic-help', kinds: ['gp'], topics: ['mood'] })
const social = several(6, { slug: 'social', topics: ['leisure'] })
const referred = { layer: 'specialist-help' as const, access: 'referral' as const, referredBy: ['huisarts' as const] }
const specialists = several(6, { slug: 'specialist', ...referred, topics: ['mood'] })
const turning18 = several(6, { slug: 'turning', layer: 'general', kinds: ['turning-18'] })

describe('in sight', () => {
  const shownOf = (services: readonly Service[]) =>
    plan(answers, place, now, [...services, municipality]).steps.map(({ id, services }) => [id, services.length])

  test('are four of a step; the fifth is folded', () => {
    expect(shownOf(basic.slice(0, 4))).toEqual([
      ['start', 4],
      ['general', 1],
    ])
    expect(shownOf(basic.slice(0, 5))).toEqual([
      ['start', 4],
      ['general', 1],
    ])
  })

  test('are fourteen of a plan, and of each step its first', () => {
    expect(shownOf([...basic, ...social, ...specialists, ...turning18])).toEqual([
      ['start', 4],
      ['nearby', 4],
      ['may-follow', 4],
      ['before-18', 1],
      ['general', 1],
    ])
  })

  test('are three cards, where there are as many', () => {
    expect(plan(answers, place, now, [...basic, municipality]).first).toHaveLength(3)
  })

  test('are two of what is made for a situation, and of a kind one', () => {
    const made = several(4, { slug: 'made', madeFor: ['bullied'] })
    const doctors = several(3, { slug: 'doctor', kinds: ['gp'] })
    const pool = new Pool({ answers, place, now, situations: ['bullied'] }, [...made, ...doctors], false)
    const { cards, more } = takeFirst(['made-for', 'gp'], pool, now, 'bullied')
    expect(cards.map((card) => (typeof card === 'string' ? card : card.service.slug))).toEqual([
      'made-0',
      'made-1',
      'doctor-0',
    ])
    expect(more.map(({ service }) => service.slug)).toEqual(['made-2', 'made-3', 'doctor-1', 'doctor-2'])
  })
})

test('whoever tells no age may be asking for a child of any age up to 23, and a young person is at least four', () => {
  expect(yearsOf({ who: 'parent' })).toEqual([0, 23])
  expect(yearsOf({ who: 'youth' })).toEqual([4, 23])
})
