import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isAdvice } from '../routing/first-cards'
import type { Service } from '../service'
import { rowFor } from '../situations/find-situations'
import { yearsOfBand } from '../triage/answers'
import { abouts, ages, answersFor, nameOf, situationOf, type Wish, ways, whomToTalkTo } from './talk'

const { services } = JSON.parse(readFileSync('data/directory.json', 'utf8')) as { services: Service[] }
const now = new Date('2026-11-30T10:00:00Z')

const wishes: Wish[] = abouts.flatMap((about) => ages.flatMap((age) => ways.map((way) => ({ about, age, way }))))
const cardsOf = (wish: Wish) => whomToTalkTo(wish, services, now)
const servicesOf = (wish: Wish) => cardsOf(wish).flatMap((card) => (isAdvice(card) ? [] : [card.service]))
const namesOf = (wish: Wish) => cardsOf(wish).map(nameOf)

test('a situation that is asked for is one of the table, for a young person of every age', () => {
  for (const about of abouts.filter((one) => one !== 'other'))
    for (const age of ages) {
      const situation = situationOf(about)
      expect(situation && rowFor(situation, { who: 'youth', age }), `${about} ${age}`).toBeDefined()
    }
})

test('the ways lead to at least sixteen different people, in at least thirty different answers', () => {
  const all = wishes.map(namesOf)
  expect(new Set(all.flat()).size).toBeGreaterThanOrEqual(16)
  expect(new Set(all.map(String)).size).toBeGreaterThanOrEqual(30)
})

describe.each(wishes)('about $about, $age, by $way', (wish) => {
  const [youngest, oldest] = yearsOfBand[wish.age]

  test('there are one to four people, one of them a service that is open to everybody', () => {
    const found = namesOf(wish)
    expect(found.length).toBeLessThanOrEqual(4)
    expect(new Set(found).size).toBe(found.length)
    expect(servicesOf(wish).length).toBeGreaterThanOrEqual(1)
    expect(servicesOf(wish).length).toBeLessThanOrEqual(2)
    for (const { access } of servicesOf(wish)) expect(access).toBe('open')
  })

  test('everybody is there for a third of that age at least, and for the young', () => {
    for (const { slug, audience, minimumAge, maximumAge } of servicesOf(wish)) {
      const years = Math.min(oldest, maximumAge ?? oldest) - Math.max(youngest, minimumAge ?? youngest) + 1
      expect(years / (oldest - youngest + 1), slug).toBeGreaterThanOrEqual(1 / 3)
      const mayCome = audience.some((one) => one === 'young-people' || one === 'anyone')
      expect(mayCome || (wish.age === '18-23' && audience.includes('adults')), slug).toBe(true)
    }
  })

  test('everybody can be reached in that way', () => {
    for (const { slug, phones, website, formats, layer } of servicesOf(wish)) {
      if (wish.way === 'voice')
        expect(
          phones.filter(({ evidence }) => evidence.status === 'stated'),
          slug,
        ).not.toEqual([])
      if (wish.way === 'type') expect([formats.includes('chat'), website], slug).toEqual([true, expect.any(String)])
      if (wish.way === 'face') expect([layer, formats.includes('chat')], slug).not.toContain('line')
    }
  })
})

test('a child under 12 always has a grown-up it trusts first', () => {
  for (const wish of wishes.filter(({ age }) => age === '4-11')) expect(namesOf(wish)[0]).toBe('grown-up')
})

test('who calls gets the line of their age', () => {
  const callAbout = (age: Wish['age']) => namesOf({ about: 'other', age, way: 'voice' })
  expect(callAbout('4-11')).toEqual(['grown-up', 'kindertelefoon'])
  expect(callAbout('12-15')).toEqual(['kindertelefoon'])
  expect(callAbout('18-23')).toEqual(['luisterlijn'])
  expect(namesOf({ about: 'other', age: '16-17', way: 'type' })).toEqual(['in-je-bol', 'kindertelefoon'])
})

test('the situation decides who comes first, as far as they can be reached so', () => {
  expect(namesOf({ about: 'my-parents-split', age: '12-15', way: 'type' })[0]).toBe('villa-pinedo')
  expect(namesOf({ about: 'lonely', age: '16-17', way: 'face' })[0]).toBe('join-us-utrecht')
  expect(namesOf({ about: 'sad-anxious', age: '12-15', way: 'face' })[0]).toBe('huisarts')
  expect(namesOf({ about: 'not-safe-at-home', age: '16-17', way: 'voice' })).toContain('veilig-thuis')
  expect(namesOf({ about: 'not-safe-at-home', age: '16-17', way: 'type' })).toContain('veilig-thuis-chat')
  expect(namesOf({ about: 'online-blackmail', age: '12-15', way: 'voice' })).toContain('helpwanted')
})

test('at primary school one asks at school about school, friends and what is not safe', () => {
  const asksAtSchool = abouts.filter((about) => namesOf({ about, age: '4-11', way: 'face' }).includes('school'))
  expect(asksAtSchool).toEqual(
    expect.arrayContaining(['learning-hard', 'bullied', 'lonely', 'worried-about-friend', 'not-safe-at-home']),
  )
  expect(asksAtSchool).not.toContain('quarrel-at-home')
})

test('answers stand once for all situations that have them, and each situation has one', () => {
  for (const age of ages)
    for (const way of ways) {
      const answers = answersFor(age, way, services, now)
      expect(answers.flatMap((one) => one.abouts).toSorted()).toEqual(abouts.toSorted())
      expect(new Set(answers.map(({ cards }) => String(cards.map(nameOf)))).size).toBe(answers.length)
      for (const one of answers)
        for (const about of one.abouts) expect(one.cards.map(nameOf)).toEqual(namesOf({ about, age, way }))
    }
})
