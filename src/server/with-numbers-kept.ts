import { numberWordsIn } from '../core/way-in/numbers-in'

/** What holds no text of the page, a tag, or a text. */
const pieces = /<(script|style|title|textarea|option|svg)\b.*?<\/\1>|<[^>]*>|[^<]+/gs
const hasDigit = /\d/
const isKept = /\stranslate="no"[^>]*>$/

/** The page with every number that is called marked, wherever a text names one: the browser's translator leaves it as it is, and it stands on one line. */
export function withNumbersKept(html: string): string {
  let before = ''
  return html.replace(pieces, (piece) => {
    const isMarked = !piece.startsWith('<') && hasDigit.test(piece) && !isKept.test(before)
    const kept = isMarked ? mark(piece) : piece
    before = piece
    return kept
  })
}

const mark = (text: string): string =>
  numberWordsIn(text).reduceRight(
    (marked, { start, end }) =>
      `${marked.slice(0, start)}<bdi class="tel" translate="no">${marked.slice(start, end)}</bdi>${marked.slice(end)}`,
    text,
  )
