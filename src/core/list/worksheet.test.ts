import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeService } from '../routing/fixture'
import { topics } from '../taxonomy'
import { codeOf } from './code'
import { emptyList, type List } from './list'
import { changeWorksheet, listOffers, queryOfWorksheet, readWorksheet, type Worksheet } from './worksheet'

const services = [...'abcdef'].map((slug) => makeService({ slug }))
const directory = { services, retired: [] }
const listOf = (...slugs: string[]): List => ({ ...emptyList, picks: slugs.map((slug) => ({ slug, reason: null })) })
const blank: Worksheet = {
  list: emptyList,
  offered: emptyList,
  before: null,
  topic: null,
  situation: null,
  language: null,
}
const sheet = { ...blank, list: listOf('a', 'b', 'c') }
const slugsOf = ({ list }: Worksheet) => list.picks.map(({ slug }) => slug).join('')
const post = (fields: Record<string, string> | string) => changeWorksheet(sheet, new URLSearchParams(fields), directory)

test('all of a worksheet stands in its address', () => {
  const whole: Worksheet = {
    list: { picks: [{ slug: 'a', reason: 'child' }], wijk: 'oost' },
    offered: listOf('b', 'c'),
    before: codeOf(listOf('d')),
    topic: topics[0],
    situation: 'bullied',
    language: 'en',
  }
  const query = new URLSearchParams(queryOfWorksheet(whole))
  expect(readWorksheet(query, directory).sheet).toEqual(whole)
})

test('of a situation of danger its address tells nothing', () => {
  expect(queryOfWorksheet({ ...blank, situation: 'not-safe-at-home' })).not.toContain('safe')
})

test('a link from before there were codes leads to the same', () => {
  expect(readWorksheet(new URLSearchParams('s=a,c.k&w=oost'), directory).sheet.list).toEqual({
    picks: [
      { slug: 'a', reason: null },
      { slug: 'c', reason: 'child' },
    ],
    wijk: 'oost',
  })
})

test.each<[string, string, string]>([
  ['puts on what was ticked', 'do=put&on=e&on=d&on=a&on=nowhere', 'abced'],
  ['takes off what was ticked', 'do=take&off=a&off=c', 'b'],
  ['puts one on top', 'do=top:c', 'cab'],
  ['puts one a place up', 'do=up:c', 'acb'],
  ['puts one a place down', 'do=down:a', 'bac'],
  ['leaves the last one where it is', 'do=down:c', 'abc'],
  ['takes any order', 'do=order&order=c,b,x', 'cba'],
  ['takes nothing off that was not asked for', 'do=put&off=a', 'abc'],
  ['puts on what was ticked with another button too', 'do=top:c&on=e', 'cabe'],
  ['puts on what was ticked with Enter', 'do=keep&on=e', 'abce'],
  ['does nothing that it does not know', 'do=constructor', 'abc'],
  ['does nothing without a button', 'on=d', 'abc'],
])('what is posted %s', (_, fields, slugs) => {
  expect(slugsOf(post(fields))).toBe(slugs)
})

test('reasons are kept with every button, and one that nobody knows is none', () => {
  const told = post('do=up:b&why-a=child&why-b=nonsense')
  expect(told.list.picks).toEqual([
    { slug: 'b', reason: null },
    { slug: 'a', reason: 'child' },
    { slug: 'c', reason: null },
  ])
})

test('what changed can be taken back, and what did not change leaves the way back as it is', () => {
  expect(post('do=top:c').before).toBe(codeOf(sheet.list))
  expect(changeWorksheet({ ...sheet, before: 'other' }, new URLSearchParams('do=top:a'), directory).before).toBe(
    'other',
  )
})

test('whatever is asked for and posted is read without an error', () => {
  const names = ['c', 'o', 'v', 't', 'g', 'w', 'l', 's', 'do', 'on', 'off', 'order', 'why-a']
  const fields = fc.array(fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 60 })))
  fc.assert(
    fc.property(fields, fields, (asked, posted) => {
      const { sheet } = readWorksheet(new URLSearchParams(asked), directory)
      const changed = changeWorksheet(sheet, new URLSearchParams(posted), directory)
      const again = readWorksheet(new URLSearchParams(queryOfWorksheet(changed)), directory).sheet
      expect(again).toEqual(changed)
    }),
  )
})

describe('what is offered', () => {
  const monday = new Date('2026-11-30T10:00:00+01:00')
  const offers = (parts: Partial<Worksheet>, all = services) =>
    listOffers({ ...blank, ...parts }, { services: all, retired: [] }, monday).map(
      ({ by, services }) => `${by} ${services.map(({ slug }) => slug).join('')}`,
    )

  test('is what the plan named, and nothing without a question', () => {
    expect(offers({ offered: listOf('b', 'a') })).toEqual(['plan ba'])
    expect(offers({})).toEqual([])
  })

  test('is what a situation asks for, each once', () => {
    const made = makeService({ slug: 'm', madeFor: ['bullied'], topics: ['friends-bullying'] })
    expect(offers({ situation: 'bullied', offered: listOf('m') }, [...services, made])).toEqual(['plan m'])
    expect(offers({ situation: 'bullied' }, [...services, made]).join()).toContain('m')
  })

  test('is all about a topic, what one walks into before what needs a referral', () => {
    const [far, near] = [
      makeService({ slug: 'x', topics: ['money'], layer: 'specialist-help' }),
      makeService({ slug: 'y', topics: ['money'], layer: 'social-base' }),
    ]
    expect(offers({ topic: 'money' }, [far, near])).toEqual(['topic yx'])
  })
})
