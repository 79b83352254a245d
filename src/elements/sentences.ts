import type { Span } from '../core/span'

/** The sentences of a text, without the white space around them. Without `Intl.Segmenter` a sentence ends at a full stop, a question mark or an exclamation mark. */
export function listSentences(text: string, language: string): Span[] {
  const cuts =
    'Segmenter' in Intl
      ? [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment)
      : (text.match(/[^.!?]*[.!?]*\s*/g) ?? [])
  let at = 0
  return cuts.flatMap((cut) => {
    const start = at + (cut.length - cut.trimStart().length)
    at += cut.length
    return cut.trim() ? [{ start, end: start + cut.trim().length }] : []
  })
}
