import { numberWordsIn } from '../core/way-in/numbers-in'

/** What holds no text of the page, a tag, or a text. */
const pieces = /<(script|style|title|textarea|option|svg)\b.*?<\/\1>|<[^>]*>|[^<]+/gs
const isKept = /\stranslate="no"[^>]*>$/

/** The page with every number that is called marked for the browser's translator to leave as it is, wherever a text names one. */
export function withNumbersKept(html: string): string {
  let before = ''
  return html.replace(pieces, (piece) => {
    const kept = piece.startsWith('<') || isKept.test(before) ? piece : mark(piece)
    before = piece
    return kept
  })
}

const mark = (text: string): string =>
  numberWordsIn(text).reduceRight(
    (marked, { start, end }) =>
      `${marked.slice(0, start)}<bdi translate="no">${marked.slice(start, end)}</bdi>${marked.slice(end)}`,
    text,
  )
