import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Content } from './facts'
import { withoutHidden } from './hidden'
import { hasSource, isSaid, keptFacts, sourceOf, withSource } from './kept-fact'
import { confirmed, heard } from './seen-now'

const folder = 'prisma/organizations'
const contents = readdirSync(folder).map((name) => parse(readFileSync(`${folder}/${name}`, 'utf8')) as Content)

const content = {
  slug: 'speeltuin',
  sources: { site: { address: 'https://speeltuin.example', date: '2020', dateBasis: 'stated', status: 'dated' } },
  services: [
    {
      slug: 'oost',
      name: 'Oost',
      phones: [{ number: '030-1' }, { number: '030-2' }],
      hours: [{ days: ['monday'], opens: '09:00', closes: '10:00' }],
      minimumAge: 0,
      website: 'https://speeltuin.example',
      source: 'site',
    },
  ],
} as unknown as Content
const [service] = content.services
if (!service) throw new Error('There is one.')
const looked = { on: '2026-11-29', by: 'organization' } as const

/** Which source each fact of the first service has. */
const sourcesIn = ({ services: [one] }: Content) =>
  Object.fromEntries(
    keptFacts
      .filter((fact) => one && hasSource(fact) && (fact === 'existence' || isSaid(one, fact)))
      .map((fact) => [fact, one && sourceOf(one, fact)]),
  )

describe('a fact that is confirmed', () => {
  test('was looked at on that day, by whom, and says, came from and was sure as before', () => {
    const after = confirmed(content, 'oost', 'phones', looked)
    expect(after.sources).toEqual({
      site: (content.sources as Record<string, unknown>).site,
      'site-2026-11-29': {
        ...(content.sources as unknown as Record<string, object>).site,
        checked: '2026-11-29',
        checkedBy: 'organization',
      },
    })
    expect(after.services[0]).toEqual({
      ...service,
      phones: [
        { number: '030-1', source: 'site-2026-11-29' },
        { number: '030-2', source: 'site-2026-11-29' },
      ],
    })
  })

  test.each(keptFacts.filter((fact) => hasSource(fact) && (fact === 'existence' || isSaid(service, fact))))(
    'leaves every other fact where it was seen: %s',
    (fact) => {
      const [before, after] = [sourcesIn(content), sourcesIn(confirmed(content, 'oost', fact, looked))]
      expect(after).toEqual({ ...before, [fact]: 'site-2026-11-29' })
    },
  )

  test('has a source of one date in its name however often it is confirmed, and none is left that nobody names', () => {
    const once = confirmed(content, 'oost', 'existence', { ...looked, on: '2025-01-01' })
    const all = keptFacts.reduce((made, fact) => confirmed(made, 'oost', fact, looked), once)
    expect(Object.keys(all.sources as object)).toEqual(['site-2026-11-29'])
  })

  test('of the same day by somebody else has a source of its own', () => {
    const both = confirmed(confirmed(content, 'oost', 'phones', looked), 'oost', 'hours', { ...looked, by: 'editors' })
    expect(Object.keys(both.sources as object)).toEqual(['site', 'site-2026-11-29', 'site-2026-11-29-2'])
  })

  test('changes nothing where there is no such service, or no source to look at', () => {
    expect(confirmed(content, 'west', 'phones', looked)).toBe(content)
    for (const fact of ['text', 'terms'] as const) expect(confirmed(content, 'oost', fact, looked)).toBe(content)
  })
})

test('what is said of nothing was seen nowhere', () => {
  const none = { ...content, services: [{ slug: 'oost', source: 'site' }] } as unknown as Content
  for (const fact of ['phones', 'hours', 'locations'] as const)
    expect(heard(none, 'oost', fact, { key: 'gevraagd', address: 'Gevraagd', ...looked })).toEqual(none)
})

test('a fact that was heard is stated, of that day and of nothing else', () => {
  const after = heard(content, 'oost', 'ages', { key: 'gevraagd', address: 'Gevraagd', ...looked })
  expect(sourcesIn(after)).toEqual({ ...sourcesIn(content), ages: 'gevraagd-2026-11-29' })
  expect((after.sources as Record<string, object>)['gevraagd-2026-11-29']).toEqual({
    address: 'Gevraagd',
    date: '2026-11-29',
    dateBasis: 'stated',
    status: 'stated',
    checked: '2026-11-29',
    checkedBy: 'organization',
  })
})

test('in every partner file each fact has the source that it is said to have once it is given it', () => {
  const choice = fc.constantFrom(...contents.flatMap(({ services }) => services))
  const facts = keptFacts.filter(hasSource)
  fc.assert(
    fc.property(choice, fc.constantFrom(...facts), (one, fact) => {
      fc.pre(fact === 'existence' || isSaid(one, fact))
      const after = withSource(one, fact, 'new')
      expect(sourceOf(after, fact)).toBe('new')
      for (const other of facts)
        if (other !== fact && isSaid(one, other)) expect(sourceOf(after, other), other).toBe(sourceOf(one, other))
    }),
    { numRuns: 1000 },
  )
})

describe('what is hidden', () => {
  test('is gone, and nothing else', () => {
    const [left] = withoutHidden([content], ['services/oost/phones', 'services/west'])
    const { phones: _, ...others } = service
    expect(left?.services).toEqual([others])
  })

  test('takes an organization along of which nothing is left', () => {
    expect(withoutHidden([content], ['services/oost'])).toEqual([])
  })
})
