import { isAdvice } from '@/core/routing/first-cards'
import { judge, readVignettes, vignetteSets } from './vignettes'

/** A page for a professional to read and sign: each person, what they answer, what they see first, and what was hoped for. */
for (const set of vignetteSets) {
  const judged = readVignettes(set).map(judge)
  const holds = judged.filter(({ wrong }) => wrong.length === 0).length
  const lines = judged.map(({ vignette, plan, shown, wrong }) => {
    const { who, age, topics, situations, weight, known, place, at } = vignette.request
    const first = plan.first.map((card) => (isAdvice(card) ? `[${card}]` : card.service.name))
    return [
      `${wrong.length === 0 ? ' ' : '!'} ${vignette.person}`,
      `    ${[who, age, topics, situations, weight, known, place, at].flat().filter(Boolean).join(' · ')}`,
      `    first: ${first.join(' → ')}`,
      `    in sight: ${shown.join(', ')}`,
      ...wrong.map((what) => `    ${what}`),
    ].join('\n')
  })
  process.stdout.write(`\n${set}: ${holds} of ${judged.length} hold\n\n${lines.join('\n')}\n`)
}
