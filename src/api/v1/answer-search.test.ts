import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { services } from '../../../tests/directory-under-test'
import { search } from '../../core/search/search'
import { searchIndexOf } from '../../forms/search-index'
import { locales } from '../../i18n/languages'
import { aMoment, post, site } from './fixture'
import { searchAnswer } from './schemas'

const find = (body: { words: string; place?: string }, lang = 'nl') => {
  const answer = post('search', body, `lang=${lang}`)
  expect(answer.status, answer.body).toBe(200)
  expect(answer.headers['Cache-Control']).toBe('no-store')
  const said = JSON.parse(answer.body)
  expect(searchAnswer.parse(said)).toEqual(said)
  return said as ReturnType<typeof searchAnswer.parse>
}

test.each([
  { words: 'schulden' },
  { words: 'schulden', place: 'Lombok' },
  { words: 'pesten op school, kind van 9' },
  { words: 'ديون' },
  { words: 'borç' },
  { words: 'buurtteam zuilen' },
  { words: '0800-2000' },
  { words: '', place: 'overvecht' },
])('%o finds what the guide finds', (body) => {
  const found = search(body, searchIndexOf(services, aMoment))
  for (const lang of locales) {
    const said = find(body, lang)
    expect(said.services.map(({ slug }) => slug)).toEqual(found.hits.map(({ slug }) => slug))
    expect(said.situations.map(({ id }) => id)).toEqual(found.situations)
    expect(said.topics.map(({ id }) => id)).toEqual(found.topics)
    expect([said.age, said.hasMore, said.explanation?.id ?? null]).toEqual([found.age, found.hasMore, found.page])
    expect(said.instead).toEqual([])
  }
})

describe('words that point at danger', () => {
  test.each([
    ['mijn vader slaat mij', 'unsafe'],
    ['ik wil niet meer leven', 'suicide'],
    ['babam beni dövüyor', 'unsafe'],
  ])('%s say first whom to call', (words, danger) => {
    const { body } = post('search', { words }, 'lang=en')
    expect(body.startsWith(`{"dangers":[{"id":"${danger}"`)).toBe(true)
    const { dangers, escalation } = find({ words }, 'en')
    expect(dangers[0]?.phones.length).toBeGreaterThan(0)
    expect(escalation.rules).toHaveLength(5)
  })

  test('are heard in the field for the place too', () => {
    expect(find({ words: '', place: 'ik word geslagen' }).dangers[0]?.id).toBe('unsafe')
  })
})

test('where nothing fits it says who listens', () => {
  const { services, instead, notes } = find({ words: 'qwrtzpl' })
  expect(services).toEqual([])
  expect(instead.some(({ phone }) => phone?.number === '14 030')).toBe(true)
  expect(instead.some(({ page }) => page === `${site}/nl/gids/huisarts`)).toBe(true)
  expect(notes.length).toBeGreaterThan(1)
})

test('what was typed does not come back', () => {
  const secret = 'Annelies Zwartendijk'
  for (const words of [`${secret} heeft schulden`, secret])
    expect(post('search', { words, place: `bij ${secret}` }).body).not.toContain('Zwartendijk')
})

test('any text is answered', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      (words, place) => {
        const { status } = post('search', { words, place })
        expect([200, 400]).toContain(status)
      },
    ),
    { numRuns: 50 },
  )
})
