import { fleschDouma, listSentences, listWords, measure } from './readability'
import { listTexts } from './texts'

/** `npm run reading`: how easy each Dutch text is to read, hardest first, and the longest sentences for each level. */
const rows = listTexts().map((text) => {
  const found = measure(text.blocks)
  return { ...text, ...found, flesch: fleschDouma(found) }
})

const line = (...cells: (string | number)[]) =>
  process.stdout.write(
    `${cells.map((cell, index) => (index === 0 ? String(cell).padEnd(52) : String(cell).padStart(9))).join('')}\n`,
  )

for (const level of ['plain', 'child'] as const) {
  const of = rows.filter((row) => row.level === level)
  const all = measure(of.flatMap(({ blocks }) => blocks))
  process.stdout.write(
    `\n${level}: ${of.length} texts, ${all.words} words, Flesch-Douma ${fleschDouma(all).toFixed(1)}, ${(all.words / all.sentences).toFixed(1)} words a sentence\n\n`,
  )
  line('hardest', 'words', 'Flesch', 'a sentence', 'longest')
  for (const { name, words, sentences, flesch, longestWords } of of
    .toSorted((a, b) => a.flesch - b.flesch)
    .slice(0, 15))
    line(name, words, flesch.toFixed(0), (words / sentences).toFixed(1), longestWords)
  process.stdout.write('\nlongest sentences\n')
  const sentences = [
    ...new Set(
      of.flatMap(({ blocks, name }) =>
        blocks.flatMap(listSentences).map((sentence) => `${listWords(sentence).length}  ${name}: ${sentence}`),
      ),
    ),
  ]
  for (const sentence of sentences.toSorted((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10)).slice(0, 25))
    process.stdout.write(`${sentence}\n`)
}
