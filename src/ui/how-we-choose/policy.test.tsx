import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { monthsOfHoursThatStay, monthsUntilStale, monthsUntilStepsBack } from '@/core/freshness/bounds'
import { neverStepsBack } from '@/core/freshness/steps-back'
import { leastShare } from '@/core/routing/fit'
import { mostShown, onlyByName, topicsOfSpecialists } from '@/core/routing/rules'
import { mostServices } from '@/core/routing/split'
import { mostFirst } from '@/core/routing/steps'
import { dangers } from '@/core/search/dangers'
import { answersIn, askedFirst } from '@/core/search/rank'
import { situations } from '@/core/situations/find-situations'
import type { Topic } from '@/core/taxonomy'
import { forEverything, takesCalls } from '@/core/way-in/takes-calls'
import { wordsIn } from '@/i18n/words'
import { FixedRules } from './fixed-rules'
import { OrderRules } from './order-rules'
import { PhoneRules } from './phone-rules'
import { SearchRules } from './search-rules'
import { SituationRules } from './situation-rules'
import { TellRules } from './tell-rules'

const words = wordsIn('nl')
const print = (part: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={words} timeZone="Europe/Amsterdam">
      {part}
    </NextIntlClientProvider>,
  )
const inARow = (kinds: readonly (keyof typeof words.kinds)[]) => kinds.map((kind) => words.kinds[kind]).join(', ')

test('the search tells who is asked first about each topic, and who helps in each danger', () => {
  const page = print(<SearchRules />)
  for (const [topic, kinds] of Object.entries(askedFirst))
    expect(page).toContain(`“${words.topics.adult[topic as Topic].label}”: ${inARow(kinds)}`)
  for (const danger of dangers) {
    expect(page).toContain(words.search.danger[danger].title)
    expect(page).toContain(`${words.kinds[answersIn[danger].first]}. Daarna: ${inARow(answersIn[danger].besides)}`)
  }
})

test('it tells where one begins by telling, and who hears everything', () => {
  expect(print(<TellRules />)).toContain(inARow(takesCalls))
  expect(print(<TellRules />)).toContain(inARow(forEverything))
})

test('it tells the numbers that rank and cut', () => {
  const page = print(<OrderRules />)
  expect(page).toContain(`1 op de ${1 / leastShare} jaren`)
  expect(page).toContain(`${monthsUntilStepsBack / 12} jaar`)
  expect(page).toContain(inARow(neverStepsBack))
  for (const number of [mostServices, mostFirst, mostShown]) expect(page).toContain(`hooguit ${number} `)
})

test('it tells for how long a number is a button and hours are counted on', () => {
  const page = print(<PhoneRules />)
  for (const months of [monthsUntilStale.phone, monthsUntilStale.hours, monthsOfHoursThatStay])
    expect(page).toMatch(new RegExp(`\\b${months} maanden`))
})

test('it tells where specialists and a foster family may follow', () => {
  const page = print(<FixedRules />)
  for (const topic of topicsOfSpecialists) expect(page).toContain(words.topics.adult[topic].label)
  expect(page).toContain(inARow(onlyByName))
  const table = print(<SituationRules />)
  const count = (text: string) => table.split(text).length - 1
  expect(count(words.choose.alsoSays.specialists)).toBe(situations.filter(({ specialists }) => specialists).length)
  expect(count(words.choose.alsoSays.fosterCare)).toBe(situations.filter(({ fosterCare }) => fosterCare).length)
  expect(count(words.choose.alsoSays.suicideLine)).toBe(situations.filter(({ suicideLine }) => suicideLine).length)
  expect(count('Bovenaan staat meteen')).toBe(situations.filter(({ danger }) => danger).length)
})
