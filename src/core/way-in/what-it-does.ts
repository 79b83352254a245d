import { sentencesIn } from './beginning'

/** A sentence that says for which part of the city something is, or goes on about that: whoever was given it knows. */
const saysWhere =
  /\b(?:is er voor|is there for|covers|werkt voor heel|works for all of)\b|^(?:Ook voor|Bijvoorbeeld|Also for|For example)\b/

/**
 * What a help does for somebody, in one sentence of its description: the first that does not say where it is. A question at the beginning comes with its answer.
 */
export function whatItDoes(description: string): string {
  const sentences = sentencesIn(description)
  const start = sentences.findIndex((sentence) => !saysWhere.test(sentence))
  const told = sentences.slice(Math.max(0, start))
  const end = told.findIndex((sentence) => !sentence.endsWith('?'))
  return told.slice(0, end < 0 ? 1 : end + 1).join(' ')
}
