import { makeFindDangers } from '@/core/search/danger/find-dangers'
import { threshold } from '@/core/search/danger/open-score'
import { dangerWords } from '@/generated/words/danger-words'
import { readExamples, toLearnFrom } from '../../.config/words/danger-examples'
import { learn } from '../../.config/words/learn'
import { shareOf } from './questions'

const parts = 2
const tried = [-0.15, 0, 0.15, 0.3, 0.45].map((more) => threshold + more)

/** What a lower or higher threshold would do, by cross-validation: each quarter of the examples is judged by what the other three teach. */
export function measureExamples(): string[] {
  const examples = toLearnFrom(dangerWords)
  const judged = Array.from({ length: parts }, (_, part) => {
    const score = learn(examples.filter((_, at) => at % parts !== part))
    const finders = tried.map((above) => makeFindDangers(dangerWords, score, above))
    return examples.flatMap(({ text, kinds }, at) =>
      at % parts === part ? { isDanger: kinds.length > 0, shows: finders.map((find) => find(text).length > 0) } : [],
    )
  }).flat()
  const [danger, harmless] = [true, false].map((so) => judged.filter(({ isDanger }) => isDanger === so))
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  return [
    `${Object.values(readExamples()).flat().length} examples, each quarter judged by the other three; the lines of the tables were made with many of them`,
    ...tried.map(
      (above, at) =>
        `  above ${above.toFixed(2)}: ${percent(shareOf(danger ?? [], ({ shows }) => shows[at] === true))} of the dangerous and ${percent(shareOf(harmless ?? [], ({ shows }) => shows[at] === true))} of the harmless show a rule`,
    ),
  ]
}
