import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical } from './canonical'
import { type Content, contentOf, type Facts, factsOf, type Json } from './facts'
import { changesBetween, merge } from './merge'

const content: Content = {
  slug: 'speeltuin',
  name: 'Speeltuin',
  sources: { site: { address: 'x', date: '2026' }, krant: { address: 'y', date: null } },
  services: [
    {
      slug: 'oost',
      name: 'Oost',
      phones: [{ number: '1' }, { number: '2' }],
      text: {
        nl: { plain: { description: 'Spelen.' }, child: { description: 'Spelen!' } },
        en: { plain: { description: 'Play.' } },
      },
    },
    { slug: 'west', name: 'West', free: true },
  ],
  retired: [{ slug: 'noord', closed: true }],
}

test('a file is the same after its facts, and each fact has a name of its own', () => {
  const facts = factsOf(content)
  expect(contentOf(facts)).toEqual(content)
  expect([...facts.keys()]).toEqual([
    'slug',
    'name',
    'sources/site',
    'sources/krant',
    'services/oost/name',
    'services/oost/phones',
    'services/oost/text/nl/plain/description',
    'services/oost/text/nl/child/description',
    'services/oost/text/en/plain/description',
    'services/west/name',
    'services/west/free',
    'retired/noord',
  ])
})

test('a fact keeps its name wherever its service stands', () => {
  const turned = { ...content, services: content.services.toReversed() }
  expect(changesBetween(factsOf(content), factsOf(turned))).toEqual([])
})

test('two values that say the same have one text', () => {
  expect(canonical({ b: [1, { d: null, c: 'é"' }], a: true })).toBe('{"a":true,"b":[1,{"c":"é\\"","d":null}]}')
  expect(canonical({ a: true, b: [1, { c: 'é"', d: null }] })).toBe(
    canonical({ b: [1, { d: null, c: 'é"' }], a: true }),
  )
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]))
})

const name = fc.constantFrom(
  'name',
  'sources/a',
  'services/x/name',
  'services/x/phones',
  'services/y/name',
  'services/y/fees',
  'retired/z',
)
const value = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom<Json>('a', ['a', 'b'], { a: 1 }))
const facts = fc.array(fc.tuple(name, value), { maxLength: 8 }).map((all): Facts => new Map(all))
const sorted = (all: Facts) => [...all].sort(([one], [other]) => (one < other ? -1 : 1))

describe('what is proposed and what was changed since', () => {
  test('nothing changed since: all of it is taken over', () => {
    fc.assert(
      fc.property(facts, facts, (base, proposed) => {
        const merged = merge(base, base, proposed)
        expect(merged.conflicts).toEqual([])
        expect(sorted(merged.facts)).toEqual(sorted(proposed))
      }),
    )
  })

  test('whoever comes first, the result is the same, and so are the conflicts', () => {
    fc.assert(
      fc.property(facts, facts, facts, (base, one, other) => {
        const [there, back] = [merge(base, one, other), merge(base, other, one)]
        expect(there.conflicts.map(({ fact }) => fact).sort()).toEqual(back.conflicts.map(({ fact }) => fact).sort())
        if (there.conflicts.length === 0) expect(sorted(there.facts)).toEqual(sorted(back.facts))
      }),
      { numRuns: 2000 },
    )
  })

  test('no change is lost: it is in the result, or it is told as a conflict', () => {
    fc.assert(
      fc.property(facts, facts, facts, (base, current, proposed) => {
        const { facts: merged, conflicts } = merge(base, current, proposed)
        const told = (fact: string) => conflicts.some((one) => fact === one.fact || fact.startsWith(`${one.fact}/`))
        for (const [state, side] of [
          ['current', current],
          ['proposed', proposed],
        ] as const)
          for (const { fact, after } of changesBetween(base, side))
            if (!told(fact)) expect([state, fact, merged.get(fact)]).toEqual([state, fact, after])
        // What nobody changed stays.
        for (const [fact, before] of base)
          if (
            canonical(current.get(fact) ?? null) === canonical(before) &&
            canonical(proposed.get(fact) ?? null) === canonical(before)
          )
            expect(merged.get(fact)).toEqual(before)
      }),
      { numRuns: 2000 },
    )
  })

  test('two that say the same do not meet', () => {
    const base: Facts = new Map([['name', 'A']])
    const next: Facts = new Map([['name', 'B']])
    expect(merge(base, next, next)).toEqual({ facts: next, conflicts: [] })
  })

  test('the same fact in two ways is a conflict that has all three, and what counts stays', () => {
    const state = (phones: string): Facts => new Map([['services/x/phones', phones]])
    expect(merge(state('1'), state('2'), state('3'))).toEqual({
      facts: state('2'),
      conflicts: [{ fact: 'services/x/phones', base: '1', current: '2', proposed: '3' }],
    })
  })

  test('a service that one takes away while the other changes it stays whole, or stays away', () => {
    const base: Facts = new Map([
      ['services/x/name', 'X'],
      ['services/x/phones', '1'],
      ['services/y/name', 'Y'],
    ])
    const changed = new Map([...base, ['services/x/phones', '2'] as const])
    const without: Facts = new Map([['services/y/name', 'Y']])
    const fact = 'services/x'
    expect(merge(base, changed, without)).toEqual({
      facts: changed,
      conflicts: [{ fact, base: true, current: true, proposed: undefined }],
    })
    expect(merge(base, without, changed)).toEqual({
      facts: without,
      conflicts: [{ fact, base: true, current: undefined, proposed: true }],
    })
  })
})
