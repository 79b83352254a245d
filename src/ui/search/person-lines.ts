import { lineChildren, lineGrownUps } from '@/core/escalation/danger-lines'
import { lines } from '@/core/escalation/lines'

/** Who listens and thinks along, where nothing fits what was asked, in order: keys of `search.person`. Nobody's huisarts has one number for all. */
export const personLines = [
  { who: 'municipality', number: lines.municipality.number },
  { who: 'gp', number: null },
  { who: 'children', number: lineChildren.number },
  { who: 'grownUps', number: lineGrownUps.number },
] as const
