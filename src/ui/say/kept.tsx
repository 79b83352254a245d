import { Fragment } from 'react'
import type { Span } from '@/core/span'
import { numberWordsIn } from '@/core/way-in/numbers-in'

/** A text in which a translator of the browser leaves what has to be called, said or asked for: numbers, and these words. */
export function Kept({ text, words = [] }: { text: string; words?: readonly string[] }) {
  const spans = spansIn(text, words)
  return (
    <>
      {spans.map(({ start, end, isNumber }, index) => (
        <Fragment key={start}>
          {text.slice(spans[index - 1]?.end ?? 0, start)}
          <bdi className={isNumber ? 'tel' : undefined} translate="no">
            {text.slice(start, end)}
          </bdi>
        </Fragment>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  )
}

/** A number stands on one line; a name may take two. */
type KeptSpan = Span & { isNumber: boolean }

/** Words before numbers and long ones first, wherever they stand: none lies within another. */
function spansIn(text: string, words: readonly string[]): KeptSpan[] {
  const named = words
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length)
    .flatMap((word) => occurrencesOf(word, text))
    .map((span) => ({ ...span, isNumber: false }))
  const numbers = numberWordsIn(text).map((span) => ({ ...span, isNumber: true }))
  const apart: KeptSpan[] = []
  for (const span of [...named, ...numbers])
    if (apart.every(({ start, end }) => end <= span.start || start >= span.end)) apart.push(span)
  return apart.toSorted((a, b) => a.start - b.start)
}

function occurrencesOf(word: string, text: string): Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length))
    spans.push({ start, end: start + word.length })
  return spans
}
