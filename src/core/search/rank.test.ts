import { describe, expect, test } from 'vitest'
import { findPlace } from '../place/place'
import { makeService } from '../routing/fixture'
import type { Service } from '../service'
import { type Kind, type Topic, topics } from '../taxonomy'
import { type Danger, dangers } from './dangers'
import { toSearchEntry } from './entry'
import { indexOf } from './index-of'
import { answersIn, askedFirst, rank } from './rank'
import { mostWants, type Want } from './wants'

const nothing: Want = { stems: new Map(), topics: [], kinds: [], leads: [], weight: 1, sure: 1 }
const nowhere = findPlace(undefined)

/** The slugs of what is found among these, best first. */
function ranked(services: readonly Service[], asked: Partial<Parameters<typeof rank>[0]>): string[] {
  const index = indexOf(services.map(toSearchEntry), [])
  const all = {
    wants: [],
    dangers: [],
    called: [],
    numbered: [],
    age: undefined,
    named: [],
    first: new Map(),
    place: nowhere,
  }
  return rank({ ...all, ...asked }, index).map(({ slug }) => slug)
}

const about = (topic: Topic): Want[] => [{ ...nothing, topics: [topic] }]
const leadsTo = (slug: string): Want => ({ ...nothing, leads: [slug] })

/** So many topics of which the first is this one. */
const withOthers = (topic: Topic, count: number): Topic[] =>
  [topic, ...topics.filter((one) => one !== topic && one !== 'unsure')].slice(0, count)

describe('what is left out', () => {
  test('is worth less than a good third of the best: one topic of nine, but not one of eight', () => {
    const services = [
      makeService({ slug: 'one', topics: ['leisure'] }),
      makeService({ slug: 'of-eight', topics: withOthers('leisure', 8) }),
      makeService({ slug: 'of-nine', topics: withOthers('leisure', 9) }),
    ]
    expect(ranked(services, { wants: about('leisure') })).toEqual(['one', 'of-eight'])
  })

  test('is for others than the age that was said, unless it was asked for by its name', () => {
    const services = [
      makeService({ slug: 'to-seven', topics: ['leisure'], maximumAge: 7 }),
      makeService({ slug: 'to-eight', topics: ['leisure'], maximumAge: 8 }),
      makeService({ slug: 'from-eight', topics: ['leisure'], minimumAge: 8 }),
      makeService({ slug: 'from-nine', topics: ['leisure'], minimumAge: 9 }),
    ]
    expect(ranked(services, { wants: about('leisure'), age: 8 })).toEqual(['from-eight', 'to-eight'])
    expect(ranked(services, { wants: about('leisure'), age: 8, called: ['from-nine'] })[0]).toBe('from-nine')
  })
})

describe('who is asked first about a topic', () => {
  test('is our choice, printed on the page of our choices', () => {
    expect(askedFirst).toEqual({
      parenting: ['buurtteam', 'youth-health-care'],
      behaviour: ['buurtteam', 'youth-health-care', 'gp'],
      mood: ['gp', 'listening-line'],
      school: ['school-support', 'school-buurtteam'],
      'friends-bullying': ['listening-line'],
      separation: ['buurtteam'],
      housing: ['buurtteam'],
      'addiction-gaming': ['gp'],
      'loss-trauma': ['gp', 'listening-line'],
      disability: ['gp'],
    })
  })

  const pairs = Object.entries(askedFirst).flatMap(([topic, kinds]) => kinds.map((kind) => [topic, kind] as const))
  test.each(pairs as [Topic, Kind][])(
    'about %s a %s stands before who does nothing else, though it does much',
    (topic, kind) => {
      const services = [
        makeService({ slug: 'a-only', topics: [topic] }),
        makeService({ slug: 'first', kinds: [kind], topics: withOthers(topic, 6) }),
      ]
      expect(ranked(services, { wants: about(topic) })).toEqual(['first', 'a-only'])
    },
  )

  test('stands behind the kind that somebody named', () => {
    const services = [
      makeService({ slug: 'first', kinds: ['gp'], topics: ['mood'] }),
      makeService({ slug: 'named', kinds: ['library'] }),
    ]
    expect(ranked(services, { wants: [{ ...nothing, topics: ['mood'], kinds: ['library'] }] })).toEqual([
      'named',
      'first',
    ])
  })

  test('is the own team, about all that it helps with', () => {
    const services = [
      makeService({ slug: 'a-only', topics: ['leisure'], areas: [{ type: 'buurt', code: 'BU03440711' }] }),
      makeService({
        slug: 'team',
        kinds: ['buurtteam'],
        topics: withOthers('leisure', 6),
        areas: [{ type: 'buurt', code: 'BU03440711' }],
      }),
    ]
    expect(ranked(services, { wants: about('leisure'), place: findPlace('Lunetten') })).toEqual(['team', 'a-only'])
  })
})

describe('where words point at danger', () => {
  const lead = makeService({ slug: 'lead', topics: ['leisure'] })

  test.each(dangers)(
    '%s: who answers stands on top, whatever else was said, and who listens follows',
    (danger: Danger) => {
      const { first, besides } = answersIn[danger]
      const services = [
        lead,
        makeService({ slug: 'answers', kinds: [first] }),
        ...besides.map((kind) => makeService({ slug: `listens-${kind}`, kinds: [kind] })),
        makeService({ slug: 'nothing' }),
      ]
      const wants = Array.from({ length: mostWants }, () => leadsTo('lead'))
      const found = ranked(services, { wants, dangers: [danger] })
      expect(found.slice(0, 2)).toEqual(['answers', 'lead'])
      expect(found.slice(2).sort()).toEqual(besides.map((kind) => `listens-${kind}`).sort())
    },
  )

  test('who listens stands above what one word means, and below what two words mean', () => {
    const services = [lead, makeService({ slug: 'listens', kinds: ['listening-line'] })]
    expect(ranked(services, { wants: [leadsTo('lead')], dangers: ['suicide'] })).toEqual(['listens', 'lead'])
    expect(ranked(services, { wants: [leadsTo('lead'), leadsTo('lead')], dangers: ['suicide'] })).toEqual([
      'lead',
      'listens',
    ])
  })

  test('the most urgent comes first, and before all what was asked for by its name or number', () => {
    const services = [
      makeService({ slug: 'emergency', kinds: ['emergency-line'] }),
      makeService({ slug: 'suicide', kinds: ['suicide-prevention-line'] }),
      makeService({ slug: 'called' }),
      makeService({ slug: 'numbered' }),
    ]
    expect(ranked(services, { dangers: [...dangers], called: ['called'] })[0]).toBe('called')
    expect(ranked(services, { dangers: [...dangers], numbered: ['numbered'] })[0]).toBe('numbered')
    expect(ranked(services, { dangers: ['life-danger', 'suicide'] })).toEqual(['emergency', 'suicide'])
  })
})

describe('how much a word is worth', () => {
  const word = (stem: string): Want[] => [{ ...nothing, stems: new Map([[stem, 1]]) }]
  const said = (text: string) => [
    {
      language: 'nl',
      register: 'plain' as const,
      description: text,
      applicationProcess: '',
      feesDescription: null,
      alert: null,
    },
  ]
  const others = Array.from({ length: 8 }, (_, at) => makeService({ slug: `other-${at}`, name: `iets ${at}` }))

  test('so much more in a name than in what is told of it that only the name is shown, and most where it is looked for by just these words', () => {
    const services = [
      ...others,
      makeService({ slug: 'a-told', texts: said('Je kunt er op judo.') as Service['texts'] }),
      makeService({ slug: 'b-named', name: 'judo' }),
      makeService({ slug: 'c-lead' }),
    ]
    const [want] = word('judo')
    if (!want) throw new Error('no want')
    expect(ranked(services, { wants: [want] })).toEqual(['b-named'])
    expect(ranked(services.slice(0, -2), { wants: [want] })).toEqual(['a-told'])
    expect(ranked(services, { wants: [{ ...want, leads: ['c-lead'] }] }).slice(0, 2)).toEqual(['c-lead', 'b-named'])
  })
})

describe('who helps first in a situation', () => {
  const services = [
    makeService({ slug: 'asked', topics: ['leisure'] }),
    makeService({ slug: 'asked-and-kind', topics: ['leisure'], kinds: ['library'] }),
    makeService({ slug: 'helps-first' }),
  ]
  const first = new Map([['helps-first', 1]])

  test('stands above what a topic and a kind mean, and below what was asked for in just its words and more', () => {
    const wants: Want[] = [{ ...nothing, topics: ['leisure'], kinds: ['library'] }]
    expect(ranked(services, { wants, first })[0]).toBe('helps-first')
    expect(ranked(services, { wants: [...wants, leadsTo('asked-and-kind')], first })[0]).toBe('asked-and-kind')
  })

  test('is found though no word leads there, and nobody else is, also where a place was told', () => {
    expect(ranked(services, { first })).toEqual(['helps-first'])
    const near = makeService({ slug: 'near', areas: [{ type: 'wijk', code: 'zuid' }] })
    expect(ranked([...services, near], { first, place: findPlace('zuid') })).toEqual(['helps-first'])
  })

  test('is the own team, where it is all teams together and the place is known', () => {
    const teams = [
      makeService({ slug: 'all-teams', kinds: ['buurtteam'] }),
      makeService({ slug: 'own', kinds: ['buurtteam'], areas: [{ type: 'wijk', code: 'zuid' }] }),
    ]
    const place = findPlace('zuid')
    expect(ranked(teams, { first: new Map([['all-teams', 1]]), place })[0]).toBe('own')
  })
})
