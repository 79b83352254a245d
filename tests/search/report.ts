import { type Danger, findDangers } from '@/core/search/dangers'
import { listDoubles } from './doubles'
import { measureExamples } from './examples'
import {
  type Answer,
  answer,
  type DangerSaid,
  findsNothing,
  readDangerSaid,
  readNoMatch,
  readQuestions,
  sets,
  shareOf,
  showsRule,
} from './questions'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8)

function tell(answers: readonly Answer[], set: keyof typeof sets): string[] {
  const dangerous = answers.filter(({ danger }) => danger)
  const situated = answers.filter(({ situation }) => situation)
  const noMatch = readNoMatch(set)
  return [
    `${answers.length} questions in tests/search/${sets[set]}.yaml`,
    `${percent(shareOf(answers, ({ holds }) => holds))}  have something that was hoped for among the first three`,
    `${percent(shareOf(answers, ({ hasBest }) => hasBest))}  have the best one among the first three`,
    `${percent(shareOf(situated, ({ situationAt }) => situationAt === 0))}  of ${situated.length} that tell of a situation have it first`,
    `${percent(shareOf(situated, ({ situationAt }) => situationAt >= 0))}  have it among the two that are told`,
    `${percent(shareOf(noMatch, findsNothing))}  of ${noMatch.length} texts that nothing fits find nothing`,
    `${percent(shareOf(dangerous, ({ danger, dangers }) => danger !== undefined && showsRule(danger, dangers)))}  of the ${dangerous.length} that point at danger show its rule`,
  ]
}

function tellDangers([name, { none, ...said }]: [string, DangerSaid]): string {
  const texts = Object.entries(said).flatMap(([danger, all]) => all.map((text) => ({ danger: danger as Danger, text })))
  const lines = [
    `Texts kept apart, ${name} in tests/search/danger-said.yaml`,
    ...Object.entries(said).map(
      ([danger, all]) =>
        `${percent(shareOf(all, (text) => showsRule(danger as Danger, findDangers(text))))}  of ${all.length} ways to tell of ${danger} show its rule`,
    ),
    `${percent(shareOf(texts, ({ danger, text }) => showsRule(danger, findDangers(text))))}  of all ${texts.length} show their rule`,
    `${percent(shareOf(texts, ({ text }) => findDangers(text).length > 0))}  show one of the rules`,
    `${percent(shareOf(none, (text) => findDangers(text).length > 0))}  of ${none.length} harmless texts show one too`,
  ]
  return `${lines.join('\n')}\n\n`
}

const showsAll = process.argv.includes('--all')
for (const set of Object.keys(sets) as (keyof typeof sets)[]) {
  const answers = readQuestions(set).map(answer)
  const lines = tell(answers, set)
  // What is kept apart stays unread by whoever tunes, unless it is asked for.
  if (set === 'tuned' || showsAll) {
    for (const text of readNoMatch(set).filter((one) => !findsNothing(one)))
      lines.push(`  ${text}\n    finds something`)
    for (const { ask, expect, first, holds, danger, dangers, situation, situationAt } of answers) {
      if (situation && situationAt < 0) lines.push(`  ${ask}\n    situation ${situation}`)
      if (!holds || (danger && !showsRule(danger, dangers)))
        lines.push(
          `  ${ask}\n    hoped for ${expect.join(', ')}\n    found     ${first.join(', ') || 'nothing'}${danger ? `\n    danger    ${danger}, shown: ${dangers.join(', ') || 'none'}` : ''}`,
        )
    }
  }
  process.stdout.write(`${lines.join('\n')}\n\n`)
}

for (const said of Object.entries(readDangerSaid())) process.stdout.write(tellDangers(said))
process.stdout.write(`${measureExamples().join('\n')}\n\n`)

const doubles = listDoubles()
process.stdout.write(
  `${doubles.length} sayings stand in more than one place:\n${doubles.map((one) => `  ${one}`).join('\n')}\n`,
)
