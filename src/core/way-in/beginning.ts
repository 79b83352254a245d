/** Its sentences, in order. */
export const sentencesIn = (text: string): string[] => text.split(/(?<=[.!?]) /)

/** The first sentences of a text, as many as say enough: at least one, and no more once `enoughLetters` are there. It never ends with a question that the next sentence answers. */
export function beginningOf(text: string, enoughLetters: number): string {
  let beginning = ''
  for (const sentence of sentencesIn(text)) {
    if (beginning.length >= enoughLetters && !beginning.endsWith('?')) break
    beginning += `${beginning && ' '}${sentence}`
  }
  return beginning
}
