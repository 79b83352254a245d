import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { services } from '../../../tests/directory-under-test'
import { wijken } from '../../core/place/wijken'
import { situations } from '../../core/situations/find-situations'
import { topics } from '../../core/taxonomy'
import { ageBandsFor, knowns, weights, whos } from '../../core/triage/answers'
import { locales } from '../../i18n/languages'
import { makePlan } from '../make-plan'
import { readPlanRequest } from '../plan-request'
import { toPlanResponse } from '../plan-response'
import { aMoment, askAt, post, site } from './fixture'
import { planAnswer } from './schemas'

const asked = fc.constantFrom(...whos).chain((who) =>
  fc.record(
    {
      who: fc.constant(who),
      age: fc.constantFrom(...ageBandsFor(who)),
      topics: fc.subarray([...topics], { maxLength: 4 }),
      situations: fc.subarray(
        situations.map(({ id }) => id),
        { maxLength: 2 },
      ),
      weight: fc.constantFrom(...weights),
      known: fc.constantFrom(...knowns).map((one) => [one]),
      place: fc.constantFrom(...wijken.map(({ slug }) => slug), '3561', '3521', '1012', '9999', ''),
      at: fc.constantFrom('2026-11-21T22:15:00+01:00', '2026-11-23T10:00:00+01:00', '2026-12-25T03:00:00+01:00'),
    },
    { requiredKeys: ['who'] },
  ),
)

const read = (body: unknown, lang = 'nl') => {
  const answer = post('plans', body, `lang=${lang}`)
  expect(answer.status, answer.body).toBe(200)
  return JSON.parse(answer.body) as ReturnType<typeof planAnswer.parse>
}

describe('any plan', () => {
  test('is what the document says, field by field, in every language', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...locales), (body, lang) => {
        const answer = read(body, lang)
        expect(planAnswer.parse(answer)).toEqual(answer)
      }),
      { numRuns: 60 },
    )
  })

  test('is the one of /api/plan, which tells less of it', () => {
    fc.assert(
      fc.property(asked, (body) => {
        const request = readPlanRequest(body)
        if (!request.success) throw request.error
        const { made, at } = makePlan(request.data, services, aMoment)
        const told = toPlanResponse(made, at)
        const { first, steps, place, escalation } = read(body)
        expect(first.map((card) => ('slug' in card ? card.slug : card.advice))).toEqual(
          told.first.map((card) => card.slug ?? card.advice),
        )
        expect(place).toMatchObject(told.place)
        expect(escalation.rules.map(({ id, applies }) => [id, applies])).toEqual(
          told.escalation.map(({ id, applies }) => [id, applies]),
        )
        const all = (of: typeof steps | typeof told.steps) =>
          of.map(({ id, layer, note, services, more }) => ({
            id,
            layer,
            note,
            services: services.map(({ slug }) => slug),
            more: more.map(({ slug }) => slug),
          }))
        expect(all(steps)).toEqual(all(told.steps))
        const numbers = (of: typeof steps | typeof told.steps) =>
          of.flatMap(({ services }) =>
            services.flatMap(({ access, slug, phones, openNow, confidence }) => [
              slug,
              openNow,
              confidence,
              // Where one has to be referred, no number of another stands in.
              ...phones.filter((phone) => access === 'open' || phone.of === slug).map(({ number }) => number),
            ]),
          )
        expect(numbers(steps)).toEqual(numbers(told.steps))
      }),
      { numRuns: 60 },
    )
  })

  test('has danger first, whatever else there is', () => {
    const body = post('plans', { who: 'youth', topics: ['unsafe'] }).body
    expect(body).toMatch(/^\{"dangers":\[\{"id":"unsafe".*\],"escalation":/)
  })
})

describe('what it says', () => {
  const example = { who: 'parent', age: '12-15', topics: ['school', 'money'], place: '3561 AB' }
  const all = (plan: ReturnType<typeof read>) => plan.steps.flatMap(({ services, more }) => [...services, ...more])

  test('is in the language that is asked for, and Dutch where none is', () => {
    const [nl, en] = [read(example), read(example, 'en')]
    expect(JSON.parse(post('plans', example).body)).toEqual(nl)
    expect([nl.language, en.language]).toEqual(['nl', 'en'])
    expect(post('plans', example, 'lang=en').headers['Content-Language']).toBe('en')
    for (const [at, step] of nl.steps.entries()) expect(step.title).not.toBe(en.steps[at]?.title)
    for (const [at, { said, because }] of all(nl).entries()) {
      expect(said.sure).not.toBe(all(en)[at]?.said.sure)
      if (because) expect(because).not.toBe(all(en)[at]?.because)
    }
  })

  test('names the language in which the words of a service are, where nobody translated them', () => {
    const translated = (language: string) =>
      services.filter(({ texts }) => texts.some((one) => one.language === language)).map(({ slug }) => slug)
    const english = translated('en')
    for (const { slug, text, said } of all(read(example, 'en'))) {
      expect(text.language, slug).toBe(english.includes(slug) ? 'en' : 'nl')
      expect(said.language === null, slug).toBe(english.includes(slug))
    }
    for (const { said } of all(read(example))) expect(said.language).toBeNull()
  })

  test('is of whole addresses on this site, in its language', () => {
    for (const { slug, page, self } of all(read(example, 'en'))) {
      expect(page).toBe(`${site}/en/guide/${slug}`)
      expect(self).toBe(`${site}/api/v1/services/${slug}?lang=en`)
    }
  })

  test('is of paths where nobody knows where this site is reached', () => {
    const { body } = askAt('plans', { method: 'POST', body: JSON.stringify(example), site: '' })
    for (const { slug, page, self } of all(JSON.parse(body))) {
      expect(page).toBe(`/nl/gids/${slug}`)
      expect(self).toBe(`/api/v1/services/${slug}?lang=nl`)
    }
  })

  test('is told to a child in the words for children', () => {
    const child = all(read({ who: 'youth', age: '4-11', topics: ['mood'] }))
    const told = child.filter(({ slug }) =>
      services.some((one) => one.slug === slug && one.texts.some(({ register }) => register === 'child')),
    )
    expect(told.length).toBeGreaterThan(0)
    for (const { text, slug } of told) expect(text.register, slug).toBe('child')
  })

  test('has no mail where somebody may be in danger', () => {
    const found = all(read({ who: 'parent', topics: ['unsafe'] })).filter(({ kinds }) =>
      kinds.includes('safety-advice'),
    )
    expect(found.length).toBeGreaterThan(0)
    for (const { email, slug } of found) expect(email, slug).toBeNull()
  })

  test('is kept by nobody', () => {
    expect(post('plans', example).headers['Cache-Control']).toBe('no-store')
  })
})
