import { numbersIn } from '../way-in/numbers-in'
import type { Json } from './facts'

const digits = (text: string): string => text.replace(/\D/g, '')

/** The same texts, in which every number that is called is the new one where it was the old one, in whatever way it is written. */
export function renumber(texts: Json, was: string, becomes: string): Json {
  if (typeof texts === 'string') return renumberText(texts, was, becomes)
  if (typeof texts !== 'object' || texts === null) return texts
  if (Array.isArray(texts)) return texts.map((one) => renumber(one, was, becomes))
  return Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, renumber(text, was, becomes)]))
}

const renumberText = (text: string, was: string, becomes: string): string =>
  numbersIn(text).reduceRight(
    (made, { start, end }) =>
      digits(made.slice(start, end)) === digits(was) ? made.slice(0, start) + becomes + made.slice(end) : made,
    text,
  )
