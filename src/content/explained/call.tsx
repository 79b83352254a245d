import { lineChildren } from '@/core/escalation/danger-lines'
import { lines } from '@/core/escalation/lines'
import { line113 } from '@/core/escalation/other-ways'
import { phoneHref } from '@/core/escalation/phone-href'

const numbers = {
  emergency: lines.emergency.number,
  veiligThuis: lines.veiligThuis.number,
  saveFlevoland: lines.saveFlevoland.number,
  municipality: lines.municipality.number,
  children: lineChildren.number,
  suicideShort: line113.numbers[0],
  suicide: line113.numbers[1],
} as const

/** A number to call, as a link. */
export function Call({ line }: { line: keyof typeof numbers }) {
  return <a href={phoneHref(numbers[line])}>{numbers[line]}</a>
}
