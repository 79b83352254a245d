import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { escalationAt } from '@/core/escalation/rules'
import { officeHours } from '@/core/hours/office-hours'
import { locales } from '@/i18n/languages'
import { wordsIn } from '@/i18n/words'
import { SaveNote } from './save-note'

const words = wordsIn('nl')
const noteAt = (at: string) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={words} timeZone="Europe/Amsterdam">
      <SaveNote escalation={escalationAt(new Date(at))} />
    </NextIntlClientProvider>,
  ).replace(/ said="[^"]*"/g, '')

describe('The note of a plan for a client of SAVE', () => {
  test.each([
    ['2026-11-20T08:29:59+01:00', false],
    ['2026-11-20T08:30:00+01:00', true],
    ['2026-11-20T16:59:59+01:00', true],
    ['2026-11-20T17:00:00+01:00', false],
    ['2026-11-21T12:00:00+01:00', false], // Saturday
    ['2026-12-25T12:00:00+01:00', false], // Christmas
  ])('made at %s says that the own worker is to be called: %s', (at, isWorker) => {
    expect(noteAt(at).includes(words.clock.inOfficeHours)).toBe(isWorker)
    expect(noteAt(at).includes(words.clock.outside)).toBe(!isWorker)
  })

  test('marks as ours that it is on working days, and what to do when nobody answers', () => {
    const [, ours = ''] = noteAt('2026-11-20T12:00:00+01:00').split(words.saveAddition.label)
    expect(ours).toContain(words.saveAddition.days)
    expect(ours).toContain(words.saveAddition.noAnswer)
  })
})

const spell = (minutes: number) => `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`

test.each(locales)('wherever they are told in %s, the hours are those of the rule', (locale) => {
  const { strip, plan, now } = wordsIn(locale)
  for (const text of [strip.save, plan.notes['call-save-worker'], now.rules['save-client-office-hours'].when])
    expect(text.match(/\d{1,2}\.\d{2}/g)).toEqual([spell(officeHours.opens), spell(officeHours.closes)])
})
