import { describe, expect, test } from 'vitest'
import { makeService } from '../routing/fixture'
import type { Service } from '../service'
import type { Answers } from '../triage/answers'
import { forEverything, takesCall, takesCalls } from './takes-calls'
import { whatToTell } from './what-to-tell'

const parent = { who: 'parent', age: '12-15', topics: ['school', 'money'] } as const
const tell = (answers: Partial<Answers>, service: Partial<Service> = { kinds: ['buurtteam'] }) =>
  whatToTell({ ...parent, ...answers }, makeService({ slug: 'called', ...service }))

describe('one begins by telling', () => {
  test.each<[string, Partial<Service>, Pick<Answers, 'who' | 'age'>, boolean]>([
    ['a door for everything', { kinds: ['buurtteam'] }, parent, true],
    ['a desk for one subject', { kinds: ['debt-help'] }, parent, true],
    ['a line, which begins itself', { kinds: ['listening-line'] }, parent, false],
    ['a place that one walks into', { kinds: ['library'] }, parent, false],
    ['who refers to a specialist', { kinds: ['specialist-team'], access: 'referral' }, parent, true],
    [
      'who refers to a specialist',
      { kinds: ['specialist-team'], access: 'referral' },
      { who: 'youth', age: '12-15' },
      true,
    ],
    [
      'who refers, as a child',
      { kinds: ['specialist-team'], access: 'referral' },
      { who: 'youth', age: '4-11' },
      false,
    ],
    ['a door for everything, as a child', { kinds: ['gp'] }, { who: 'youth', age: '4-11' }, true],
    ['youth protection, which comes of itself', { kinds: ['youth-protection'], access: 'referral' }, parent, false],
  ])('at %s (%o, for %o): %s', (_, service, asker, told) => {
    expect(takesCall(makeService({ slug: 'called', ...service }), asker)).toBe(told)
  })

  test('at every door for everything', () => {
    for (const kind of forEverything) expect(takesCalls).toContain(kind)
  })
})

describe('what one tells', () => {
  test('is everything to a door for everything, and to any other only what it is about', () => {
    expect(tell({}).topics).toEqual(['school', 'money'])
    expect(tell({}, { kinds: ['debt-help'], topics: ['money'] }).topics).toEqual(['money'])
    expect(tell({}, { kinds: ['youth-work'], topics: ['leisure'] }).topics).toEqual([])
    expect(tell({ topics: ['unsure'] }).topics).toEqual([])
  })

  test('is the situations rather than the topics, to who is made for them or helps with their topic', () => {
    const ids = (service?: Partial<Service>) =>
      tell({ situations: ['bullied', 'debts'] }, service).situations.map(({ id }) => id)
    expect(ids()).toEqual(['bullied', 'debts'])
    expect(ids({ kinds: ['debt-help'], topics: ['money'] })).toEqual(['debts'])
    expect(ids({ kinds: ['youth-work'], madeFor: ['bullied'] })).toEqual(['bullied'])
    expect(tell({ situations: ['bullied'] }).topics).toEqual([])
    // Nothing that concerns this door was chosen: then the topic that does.
    expect(tell({ situations: ['bullied'] }, { kinds: ['debt-help'], topics: ['money'] }).topics).toEqual(['money'])
  })

  test('is the danger and nothing beside it to whoever answers a danger', () => {
    const advice: Partial<Service> = { kinds: ['safety-advice'], topics: ['unsafe', 'loss-trauma'] }
    const beside = { topics: ['unsafe', 'separation'], situations: ['separating'] } as const
    expect(tell(beside, advice)).toMatchObject({ situations: [], topics: ['unsafe'], isDanger: true })
    expect(tell(beside, { kinds: ['buurtteam'] })).toMatchObject({
      situations: [{ id: 'separating' }],
      topics: ['unsafe'],
    })
    const two = { topics: ['unsafe', 'money'], situations: ['partner-violence', 'debts'] } as const
    expect(tell(two, advice).situations.map(({ id }) => id)).toEqual(['partner-violence'])
    expect(tell({ topics: ['money'], situations: ['debts'] }).isDanger).toBe(false)
  })

  test('is about another child only where nothing of one’s own is told', () => {
    expect(tell({ situations: ['worried-about-a-child'] }).isOtherChild).toBe(true)
    expect(tell({ situations: ['worried-about-a-child', 'bullied'] }).isOtherChild).toBe(false)
    expect(tell({}).isOtherChild).toBe(false)
  })

  test.each<[Partial<Answers>, ReturnType<typeof whatToTell>['age']]>([
    [{}, 'years'],
    [{ age: undefined }, 'years'],
    [{ age: '0-3' }, 'small'],
    [{ age: 'pregnant' }, 'unborn'],
    [{ age: 'pregnant', topics: ['pregnancy'] }, null],
    [{ age: undefined, situations: ['expecting'] }, null],
    [{ who: 'youth', age: '16-17', situations: ['pregnant-unsure'] }, 'years'],
  ])('of %o says of the age: %s', (answers, age) => {
    expect(tell(answers).age).toBe(age)
  })

  test.each<[Answers['known'], Partial<Service>, boolean, string]>([
    [undefined, { kinds: ['buurtteam'] }, false, 'help'],
    ['buurtteam', { kinds: ['buurtteam'] }, true, 'help'],
    ['veilig-thuis', { kinds: ['buurtteam'] }, false, 'help'],
    ['veilig-thuis', { kinds: ['safety-advice'] }, true, 'help'],
    ['save', { kinds: ['buurtteam'] }, false, 'help'],
    [undefined, { kinds: ['specialist-team'], access: 'referral' }, false, 'referral'],
    ['specialist-team', { kinds: ['specialist-team'], access: 'referral' }, true, 'help'],
    ['waiting-list', { kinds: ['specialist-team'], access: 'referral' }, false, 'meanwhile'],
    ['waiting-list', { kinds: ['gp'] }, false, 'meanwhile'],
  ])('where %s helps already, to %o: known there %s, and one asks for %s', (known, service, isKnownHere, asks) => {
    expect(tell({ known }, service)).toMatchObject({ isKnownHere, asks })
  })
})
