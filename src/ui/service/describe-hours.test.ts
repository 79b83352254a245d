import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { makeService } from '@/core/routing/fixture'
import type { Evidence, Schedule, Weekday } from '@/core/service'
import { wordsIn } from '@/i18n/words'
import { describeHours, describeHoursSeen } from './describe-hours'

const now = new Date('2026-11-29T12:00:00+01:00')
const messages = wordsIn('nl')
const t = createTranslator({ locale: 'nl', messages, namespace: 'service' })
const seen = createTranslator({ locale: 'nl', messages, namespace: 'service.seen' })
const { existence } = makeService({ slug: 'seen' }).evidence
const open = (days: Weekday[], of: Partial<Evidence> = {}): Schedule => ({
  days,
  opens: '09:00',
  closes: '17:00',
  of: 'all',
  evidence: { ...existence, ...of },
})
const told = (...schedules: Schedule[]) =>
  describeHoursSeen(makeService({ slug: 'x', schedules }), now, 'nl', { t, seen })

test.each<[Weekday[], string]>([
  [['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], 'maandag – vrijdag: 09:00 tot 17:00 uur'],
  [['monday', 'tuesday', 'thursday', 'friday'], 'maandag, dinsdag, donderdag en vrijdag: 09:00 tot 17:00 uur'],
  [['monday', 'tuesday', 'wednesday'], 'maandag, dinsdag en woensdag: 09:00 tot 17:00 uur'],
])('days that do not follow each other are named one by one: %j', (days, expected) => {
  expect(describeHours([open(days)], 'nl', t)).toBe(expected)
})

test('hours say of when they are, and that they are usual where nobody looked lately', () => {
  expect(told(open(['monday'], { date: '2026-10' }))).toBe(
    `maandag: 09:00 tot 17:00 uur. ${t('hoursSeen', { when: seen('stated', { date: 'oktober 2026' }) })}`,
  )
  expect(told(open(['monday'], { date: '2020-01' }))).toBe(
    `${t('usually')} maandag: 09:00 tot 17:00 uur. ${t('hoursOld', { when: seen('stated', { date: 'januari 2020' }) })}`,
  )
})

test('hours that nobody confirmed, or that are not known, are not told', () => {
  expect(told(open(['monday'], { status: 'unconfirmed' }))).toBe('')
  expect(told()).toBe('')
})
