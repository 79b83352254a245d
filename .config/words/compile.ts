// Compiles the tables of words under src/core/search/words to src/generated/words; says what is not right in them.
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { readAround } from './around-tables'
import { toLearnFrom } from './danger-examples'
import { readDangerTables, readSpellings } from './danger-tables'
import { learn } from './learn'
import { readMeanings } from './meaning-tables'
import { ordinaryWords } from './ordinary-words'
import { readSituations, readSituationWords } from './situation-tables'

const target = 'src/generated/words'

mkdirSync(target, { recursive: true })
const tables = readDangerTables()
const situations = readSituations()
write('situations', '../situations/situation', 'readonly Situation[]', situations)
for (const locale of ['nl', 'en'])
  writeFileSync(
    `${target}/situation-words.${locale}.json`,
    JSON.stringify(
      readSituationWords(
        locale,
        situations.map(({ id }) => id),
      ),
    ),
  )
write('around', 'around', 'Around', readAround())
write('meanings', 'meaning', 'readonly Meaning[]', readMeanings())
const words = { tables, ordinary: ordinaryWords(tables), spellings: readSpellings() }
write('danger-words', 'danger/danger', 'DangerWords', words)
write('danger-score', 'danger/open-score', 'OpenScore', learn(toLearnFrom(words)))

/** A module with one value and its version, read from text: that is quicker than to read it as code. */
function write(name: string, from: string, type: string, value: unknown) {
  const called = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
  const text = JSON.stringify(value)
  const lines = [
    `import type { ${/\w+(?=\[|$)/.exec(type)?.[0]} } from '../../core/search/${from}'`,
    `export const ${called}Version = '${createHash('sha256').update(text).digest('hex').slice(0, 16)}'`,
    `export const ${called} = JSON.parse(${JSON.stringify(text)}) as ${type}`,
  ]
  writeFileSync(`${target}/${name}.ts`, `${lines.join('\n')}\n`)
}
