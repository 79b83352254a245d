import { mkdirSync, writeFileSync } from 'node:fs'
import { locales } from '@/i18n/languages'
import { faultsIn } from './faults'
import { listSpoken } from './sentences'

/** `npm run sentences`: everything that a plan tells somebody to say, by who says it, in a file for each language to read aloud. */
mkdirSync('test-results', { recursive: true })
for (const locale of locales) {
  const spoken = listSpoken(locale)
  const askers = [...new Set(spoken.map(({ asker }) => asker))]
  const lines = askers.flatMap((asker) => {
    const own = spoken.filter((one) => one.asker === asker)
    return [
      `\n${asker}: ${own.length} texts\n`,
      ...own.map(({ text, answers: { age, topics, situations, weight, known }, to }) => {
        const told = [age, topics, situations, weight, known].flat().filter(Boolean).join(' · ')
        const wrong = faultsIn(text, asker)
        return `${text}\n    ${[told, `to ${to}`, ...wrong.map((one) => `! ${one}`)].filter(Boolean).join(' → ')}`
      }),
    ]
  })
  const path = `test-results/sentences-${locale}.txt`
  writeFileSync(path, `${lines.join('\n')}\n`)
  process.stdout.write(`${path}: ${spoken.length} texts\n`)
}
