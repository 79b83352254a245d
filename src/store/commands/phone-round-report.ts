import { toCsv } from '../../core/csv'
import { type FactToCheck, listPhoneRound } from '../../core/routing/phone-round'
import type { Service } from '../../core/service'

const lastSeen = ({ evidence: { checked, dateEnd, date } }: FactToCheck): string =>
  checked ?? dateEnd ?? date ?? 'no date'

/** What to ask on the phone, a line for each fact. */
export function phoneRoundAsList(services: readonly Service[], now: Date): string {
  const facts = listPhoneRound(services, now)
  return [
    `${facts.length} facts to ask about: stale or of unknown age first, then due, then fresh; in each what most plans show.`,
    ...facts.map((one) =>
      [
        '[ ]',
        one.freshness,
        lastSeen(one),
        one.evidence.status,
        `${one.shown} plans`,
        `${one.service.name} (${one.service.slug})`,
        one.value ? `${one.fact}: ${one.value}` : one.fact,
      ].join(' · '),
    ),
  ].join('\n')
}

/** The same for a spreadsheet program, with empty cells for what was heard. */
export const phoneRoundAsCsv = (services: readonly Service[], now: Date): string =>
  toCsv([
    ['freshness', 'last seen', 'status', 'plans', 'service', 'slug', 'fact', 'written now', 'heard', 'from whom', 'on'],
    ...listPhoneRound(services, now).map((one) => [
      one.freshness,
      lastSeen(one),
      one.evidence.status,
      one.shown,
      one.service.name,
      one.service.slug,
      one.fact,
      one.value,
      null,
      null,
      null,
    ]),
  ])
