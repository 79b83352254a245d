import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import type { Evidence } from '@/core/service'
import { wordsIn } from '@/i18n/words'
import { describeChecked, describeSeen } from './describe-seen'

const seen = (parts: Partial<Evidence>): Evidence => ({
  address: 'a page',
  date: '2019-03',
  dateEnd: null,
  dateBasis: 'stated',
  status: 'stated',
  checked: null,
  checkedBy: null,
  ...parts,
})
const speakIn = (locale: 'nl' | 'en') =>
  createTranslator({ locale, messages: wordsIn(locale), namespace: 'service.seen' }) as Parameters<
    typeof describeSeen
  >[2]

test.each<[Partial<Evidence>, string]>([
  [{}, 'maart 2019'],
  [{ date: '2019-03-02' }, '2 maart 2019'],
  [{ dateBasis: 'inferred' }, 'rond maart 2019'],
  [{ dateBasis: 'unknown' }, 'maart 2019 of later'],
  [{ dateEnd: '2020' }, 'tussen maart 2019 en 2020'],
  [{ date: null, dateEnd: '2020' }, '2020 of eerder'],
  [{ date: null }, 'een onbekende datum'],
])('%o was seen: %s', (parts, words) => {
  expect(describeSeen(seen(parts), 'nl', speakIn('nl'))).toBe(words)
  expect(describeChecked(seen(parts), 'nl', speakIn('nl'))).toBeUndefined()
})

test.each<[Evidence['checkedBy'], string, string]>([
  ['organization', 'de organisatie zelf', 'the organisation itself'],
  ['municipality', 'de gemeente', 'the municipality'],
  ['editors', 'de redactie van Dichtbij', 'the editors of Dichtbij'],
])('what was checked by %s is told with the day and %s', (checkedBy, dutch, english) => {
  const checked = { checked: '2026-10-03', checkedBy }
  expect(describeSeen(seen(checked), 'nl', speakIn('nl'))).toBe(`maart 2019, nagekeken op 3 oktober 2026 door ${dutch}`)
  expect(describeSeen(seen({ ...checked, date: null }), 'en', speakIn('en'))).toBe(
    `checked on 3 October 2026 by ${english}`,
  )
})
