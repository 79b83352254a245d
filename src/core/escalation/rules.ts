import { isOfficeHours } from '../hours/office-hours'
import { lines, safetyPage } from './lines'

export interface RulePhone {
  number: string
  /** The province where this number counts; null when it counts everywhere. */
  province: 'utrecht' | 'flevoland' | null
}

/** Of the two SAVE rules one counts `now`, the other `not-now`; both are `by-clock` where nothing may be said about now. */
export type ByClock = 'now' | 'not-now' | 'by-clock'

export interface EscalationRule<Id extends string = string, Applies extends string = 'always' | ByClock> {
  id: Id
  applies: Applies
  /** Empty where the number is somebody's own: that of the SAVE worker. */
  phones: readonly RulePhone[]
  source: string
  /** YYYY-MM */
  checked: string
}

/** The escalation block: all five rules in their order. What has fewer does not compile. */
export type Escalation<Clock extends ByClock = 'now' | 'not-now'> = readonly [
  EscalationRule<'life-danger', 'always'>,
  EscalationRule<'unsafe', 'always'>,
  EscalationRule<'veilig-thuis-client', 'always'>,
  EscalationRule<'save-client-office-hours', Clock>,
  EscalationRule<'save-client-outside', Clock>,
]

/** The five rules, with the SAVE rule marked that counts at this moment. */
export function escalationAt(now: Date): Escalation {
  return isOfficeHours(now) ? escalation('now', 'not-now') : escalation('not-now', 'now')
}

/** The five rules without a word about now, for pages that are made beforehand or may come from a cache. */
export function escalationAlways(): Escalation<'by-clock'> {
  return escalation('by-clock', 'by-clock')
}

/**
 * Added by us in November 2026 to what the source says, and to be marked so wherever it is shown:
 * "Neemt je SAVE-medewerker niet op? Bel 0800-2000. Gevaar? Bel 112."
 */
export const ownAddition = {
  id: 'save-worker-does-not-answer',
  addedBy: 'dichtbij',
  beside: 'save-client-office-hours',
  noAnswer: lines.veiligThuis,
  danger: lines.emergency,
} as const

function escalation<Clock extends ByClock>(inOfficeHours: Clock, outside: Clock): Escalation<Clock> {
  const veiligThuis = [{ number: lines.veiligThuis.number, province: null }]
  return [
    {
      id: 'life-danger',
      applies: 'always',
      phones: [{ number: lines.emergency.number, province: null }],
      ...safetyPage,
    },
    { id: 'unsafe', applies: 'always', phones: veiligThuis, ...safetyPage },
    { id: 'veilig-thuis-client', applies: 'always', phones: veiligThuis, ...safetyPage },
    { id: 'save-client-office-hours', applies: inOfficeHours, phones: [], ...safetyPage },
    {
      id: 'save-client-outside',
      applies: outside,
      phones: [
        { number: lines.veiligThuis.number, province: 'utrecht' },
        { number: lines.saveFlevoland.number, province: 'flevoland' },
      ],
      ...safetyPage,
    },
  ]
}
