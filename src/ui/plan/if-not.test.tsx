import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { findPlace } from '@/core/place/place'
import { plan } from '@/core/routing/plan'
import { wordsIn } from '@/i18n/words'
import { services } from '../../../tests/directory-under-test'
import { IfNot } from './if-not'

const answers = { who: 'parent', topics: ['money'] } as const
const now = new Date('2026-11-25T20:00:00+01:00')

const sayAt = (where: string) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={wordsIn('nl')} timeZone="Europe/Amsterdam">
      <IfNot plan={plan(answers, findPlace(where), now, services)} now={now} answers={answers} />
    </NextIntlClientProvider>,
  )

test('who is told to call 14 030 is told its hours, as the directory has them', () => {
  const hours = services.find(({ slug }) => slug === 'gemeente-utrecht')?.schedules ?? []
  expect(hours.length).toBeGreaterThan(0)
  for (const { opens, closes } of hours) expect(sayAt('overvecht')).toContain(`${opens} tot ${closes}`)
})

test('who lives elsewhere is not', () => {
  expect(sayAt('1012')).not.toContain('14 030')
})
