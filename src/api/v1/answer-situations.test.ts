import { expect, test } from 'vitest'
import { situations } from '../../core/situations/find-situations'
import { locales } from '../../i18n/languages'
import { askAt, site } from './fixture'
import { situationAnswer, situationList } from './schemas'

const list = (lang = 'nl') => situationList.parse(JSON.parse(askAt('situations', { query: `lang=${lang}` }).body))

test('all situations are told, with who would say them and how', () => {
  for (const lang of locales) {
    const { body, headers } = askAt('situations', { query: `lang=${lang}` })
    expect(headers['Cache-Control']).toMatch(/^public, /)
    expect(situationList.parse(JSON.parse(body))).toEqual(JSON.parse(body))
    const told = list(lang).situations
    expect(told.map(({ id, danger }) => [id, danger])).toEqual(situations.map(({ id, danger = null }) => [id, danger]))
    for (const { id, askers } of told) expect(askers.length, id).toBeGreaterThan(0)
  }
  const [nl, en] = [list().situations, list('en').situations]
  for (const [at, { title }] of nl.entries()) expect(title).not.toBe(en[at]?.title)
})

test('each is found by the address that the list gives, in its language, and where its page has a code it is known by nothing else', () => {
  for (const lang of locales)
    for (const { id, self, page, danger } of list(lang).situations) {
      const at = new URL(self)
      expect(at.origin).toBe(site)
      const { status, body } = askAt(at.pathname.replace('/api/v1/', ''), { query: at.search.slice(1) })
      expect(status, id).toBe(200)
      const answer = JSON.parse(body)
      expect(situationAnswer.parse(answer), id).toEqual(answer)
      expect([answer.id, answer.language]).toEqual([id, lang])
      expect(answer.readers.length, id).toBeGreaterThan(0)
      if (danger) expect(body.startsWith(`{"dangers":[{"id":"${danger}"`), id).toBe(true)
      if (!situations.find((one) => one.id === id)?.code) continue
      expect(`${self} ${page}`).not.toContain(id)
      expect(askAt(`situations/${id}`).status, id).toBe(404)
    }
})

test('a situation for the young names no parent as who asks', () => {
  const own = situations.find(({ rows }) => rows.every(({ who }) => who.every((one) => one === 'youth')))
  expect(own).toBeDefined()
  const told = list().situations.find(({ id }) => id === own?.id)
  expect(told?.askers.map(({ who }) => who)).toEqual(['youth'])
})

test.each(['unknown', 'constructor', '%D9%85', 'SCHOOL-REFUSAL'])('there is no situation %s', (word) => {
  expect(askAt(`situations/${word}`).status).toBe(404)
})
