import { makeFindDangers } from '@/core/search/danger/find-dangers'
import { dangerWords } from '@/generated/words/danger-words'
import { toLearnFrom } from '../../.config/words/danger-examples'
import { learn } from '../../.config/words/learn'
import { groupsOf } from './near'
import { shareOf } from './questions'

const parts = 3
const tried = [-0.15, 0, 0.15, 0.3]

/** What lower or higher thresholds would do, by cross-validation: each part of the examples is judged by what the others teach; what is nearly the same stands in one part. */
export function measureExamples(): string[] {
  const examples = toLearnFrom(dangerWords)
  const groups = groupsOf(examples.map(({ text }) => text))
  const judged = Array.from({ length: parts }, (_, part) => {
    const isIn = (at: number) => (groups[at] ?? 0) % parts === part
    const score = learn(examples.filter((_, at) => !isIn(at)))
    const finders = tried.map((more) => makeFindDangers(dangerWords, score, more))
    return examples
      .filter((_, at) => isIn(at))
      .map(({ text, kinds }) => ({ isDanger: kinds.length > 0, shows: finders.map((find) => find(text).length > 0) }))
  }).flat()
  const [danger, harmless] = [true, false].map((so) => judged.filter(({ isDanger }) => isDanger === so))
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  return [
    `${examples.length} examples, each third judged by the two others; the lines of the tables were made with many of them`,
    ...tried.map(
      (more, at) =>
        `  thresholds ${more < 0 ? '' : '+'}${more.toFixed(2)}: ${percent(shareOf(danger ?? [], ({ shows }) => shows[at] === true))} of the dangerous and ${percent(shareOf(harmless ?? [], ({ shows }) => shows[at] === true))} of the harmless show a rule`,
    ),
  ]
}
