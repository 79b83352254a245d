import type { Danger } from '../search/danger/danger'
import { lineChildren, lineOnlineAbuse, linePolice, lineSexualViolence } from './danger-lines'
import { lines } from './lines'
import { line113 } from './other-ways'

/** What one can do in a danger, beside the rules that stand on every page. */
interface Ways {
  /** Whom to call, the first one first. */
  numbers: readonly string[]
  /** Of these the one that answers day and night. */
  always: string
  /** Where one can type instead. */
  chat?: { website: string; words: 'chat' | 'chatOnline' }
  /** What to do now, one after the other. */
  steps?: readonly ('blame' | 'pay' | 'keep' | 'tell' | 'report')[]
  /** The part of "now help" that tells more. */
  more: 'unsafe' | 'suicide' | 'online' | undefined
}

/** Whom to call, where to type and what to do in each danger. The numbers have their sources in `danger-lines.ts`, `lines.ts` and `other-ways.ts`. */
export const waysIn: Record<Danger, Ways> = {
  'life-danger': { numbers: [lines.emergency.number], always: lines.emergency.number, more: undefined },
  unsafe: {
    numbers: [lines.veiligThuis.number, lines.emergency.number],
    always: lines.veiligThuis.number,
    more: 'unsafe',
  },
  sexual: {
    numbers: [lineSexualViolence.number, lines.veiligThuis.number, linePolice.number, lines.emergency.number],
    always: lineSexualViolence.number,
    more: 'unsafe',
  },
  suicide: {
    numbers: [line113.numbers[0], line113.numbers[1], lines.emergency.number],
    always: line113.numbers[0],
    chat: { website: line113.website, words: 'chat' },
    more: 'suicide',
  },
  'self-harm': {
    numbers: [lineChildren.number, line113.numbers[0], lines.emergency.number],
    always: line113.numbers[0],
    chat: { website: line113.website, words: 'chat' },
    more: 'suicide',
  },
  online: {
    numbers: [lineOnlineAbuse.number, lineSexualViolence.number, linePolice.number, lines.emergency.number],
    always: lineSexualViolence.number,
    chat: { website: lineOnlineAbuse.website, words: 'chatOnline' },
    steps: ['blame', 'pay', 'keep', 'tell', 'report'],
    more: 'online',
  },
}
