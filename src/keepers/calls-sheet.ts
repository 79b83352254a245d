import { toCsv } from '@/core/csv'
import type { FactAt } from './facts-to-ask'
import { describeSource } from './words/describe-fact'
import { factWords, freshnessWords } from './words/fact-words'

const heads = [
  'Dienst',
  'Nummers',
  'Gegeven',
  'Staat er nu',
  'Hoe oud',
  'Gezien',
  'In plannen',
  'Vraag',
  'Gehoord',
  'Van wie',
  'Op',
] as const

interface Beside {
  /** In how many plans a service stands, by its slug. */
  shown: ReadonlyMap<string, number>
  /** The numbers of a service, by its slug. */
  numbers: ReadonlyMap<string, readonly string[]>
}

/** What to ask on the phone as a table for a spreadsheet program, a row for each fact in this order, with empty cells for what was heard. */
export const callsSheet = (facts: readonly FactAt[], { shown, numbers }: Beside): string =>
  toCsv([
    heads,
    ...facts.map(({ service, serviceName, fact, said, freshness, source }) => [
      serviceName,
      (numbers.get(service) ?? []).join(' · '),
      factWords[fact].name,
      said,
      freshnessWords[freshness],
      describeSource(source),
      shown.get(service) ?? 0,
      factWords[fact].ask,
      null,
      null,
      null,
    ]),
  ])
