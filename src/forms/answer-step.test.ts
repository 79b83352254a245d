import { expect, test } from 'vitest'
import { services } from '../../tests/directory-under-test'
import { answerStep } from './answer-step'
import type { Posted } from './form'

const now = new Date('2026-11-23T10:00:00+01:00')
const answer = (posted: Posted | string, locale: 'nl' | 'en' = 'nl') =>
  answerStep(typeof posted === 'string' ? { fields: new URLSearchParams(posted) } : posted, {
    locale,
    edition: { services },
    now,
  })

const toThePlan =
  'asked=place&place=3561+AB&who=parent&age=12-15&topics=school&situations=skip&weight=ongoing&known=none'

test.each(['nl', 'en'] as const)('a step leads to the next question, and the last one to the plan: %s', (locale) => {
  const question = answer('asked=who&who=parent', locale)
  expect(question.main).toContain('name="age"')
  expect(question.title).toMatch(/ · .* · Dichtbij$/)
  const plan = answer(toThePlan, locale)
  expect(plan.main).toContain('href="tel:')
  expect(plan.main).not.toMatch(/name="asked"/)
})

test('the title tells no answer', () => {
  const titles = ['parent', 'youth'].map((who) => answer(`asked=who&who=${who}`).title)
  expect(titles[0]?.split(' · ').slice(1)).toEqual(titles[1]?.split(' · ').slice(1))
  expect(answer(toThePlan).title).not.toMatch(/3561|school|12/i)
})

test('own words are read here, and stand nowhere in the answer', () => {
  const { main } = answer('who=youth&age=12-15&asked=topics&told=ik+word+zo+gepest+zeg')
  expect(main).toContain('bullied')
  expect(main).not.toContain('gepest zeg')
})

test.each([{ refused: 'too-long' }, { refused: 'unreadable' }] as const)(
  'what could not be read leads to the first question with a word for it: %o',
  (posted) => {
    const { main } = answer(posted)
    expect(main).toContain('role="alert"')
    expect(main).toContain('name="who"')
  },
)

test('what is written in a field is text and nothing else', () => {
  const { main } = answer(`who=parent&asked=place&place=${encodeURIComponent('"><script>x</script>')}`)
  expect(main).not.toContain('<script>x')
})
