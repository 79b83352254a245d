import type { Danger } from '../search/danger/danger'
import type { Kind, Topic } from '../taxonomy'
import type { Who } from '../triage/answers'

/** What one can do first that is no service of the directory: go to school, to a grown-up one trusts, to whoever helps already or referred, or follow the code of one's own work. */
export const advices = ['school', 'grown-up', 'own-helper', 'own-code', 'who-referred'] as const
export type Advice = (typeof advices)[number]

/**
 * Who comes first, as a taxonomy term: a kind; `made-for`, what is made for the situation, or that of one kind only; `doctor`, the gp, and outside
 * office hours the doctor who is there then before it; or an advice.
 */
export type FirstTerm = Kind | 'made-for' | `made-for:${Kind}` | 'doctor' | Advice

export interface Row {
  /** Who asks. Someone else and a professional may choose what a parent may. */
  who: readonly Who[]
  /** Years of life of the child or young person, both ends inclusive; -1 is not born yet. Undefined at any age. */
  years?: readonly [number, number]
  /** It is about an unborn child, however old its parent is. */
  unborn?: boolean
  first: readonly FirstTerm[]
  /** Who comes first outside office hours, where that differs. */
  outOfHours?: readonly FirstTerm[]
  /** The rule that stands above everything else for these, where it is another than for the rest. */
  danger?: Danger
}

/** What somebody would say is really going on: a term between topic and service. The id is public and for ever. */
export interface Situation {
  id: string
  topics: readonly Topic[]
  /** The rule that stands above everything else. */
  danger?: Danger
  /** The last part of the address of its page, where the id would tell too much. */
  code?: string
  /** The danger is often somebody near, who may look along. */
  personNear?: boolean
  /** It is about a child of somebody else, whoever asks. */
  otherChild?: boolean
  /** Of no place for it anybody knows that it opens at night. */
  noDoorAtNight?: boolean
  /** A specialist team may come after it. */
  specialists?: boolean
  /** A foster family may come after it. */
  fosterCare?: boolean
  /** `when-stuck`: who does not get out of it by themselves sees 113 directly below the first card, and outside office hours above it. */
  suicideLine?: 'when-stuck'
  rows: readonly Row[]
}

/** The last part of the address of its page: of a danger it tells nothing. */
export const addressWordOf = ({ id, code }: Situation): string => code ?? id
