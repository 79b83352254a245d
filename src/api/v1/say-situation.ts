import type { z } from 'zod'
import { readers, type SituationWords } from '../../content/situations/situation-page'
import { escalationAlways } from '../../core/escalation/rules'
import type { Service } from '../../core/service'
import { rowFor } from '../../core/situations/find-situations'
import { firstHelp } from '../../core/situations/first-help'
import type { Situation } from '../../core/situations/situation'
import { whos } from '../../core/triage/answers'
import { askerWords } from '../../ui/say/asker-words'
import { labelOf } from '../../ui/say/situation-words'
import { sayDangers, sayEscalation } from './say-danger'
import { linkToSituation, sayCard } from './say-plan'
import type { situationAnswer, situationList } from './schemas'
import type { Speech } from './speech'

type Answer = z.input<typeof situationAnswer>

/** What a situation is called, and by whom. */
export const saySituation = (
  situation: Situation,
  speech: Speech,
): z.input<typeof situationList>['situations'][number] => ({
  ...linkToSituation(situation, speech),
  topics: [...situation.topics],
  danger: situation.danger ?? null,
  askers: whos
    .filter((who) => rowFor(situation, { who }))
    .map((who) => ({ who, sentence: speech.t(labelOf(situation.id, askerWords({ who }))) })),
})

const whoReads = { parent: 'parent', youth: 'youth', other: 'someone-else' } as const

/** All that the page of a situation says. Danger stands first. */
export function sayWholeSituation(
  situation: Situation,
  words: SituationWords,
  { services, now }: { services: readonly Service[]; now: Date },
  speech: Speech,
): Answer {
  const { t, locale } = speech
  const dangers = situation.danger ? [situation.danger] : []
  return {
    dangers: sayDangers(dangers, speech),
    escalation: sayEscalation(escalationAlways(), speech),
    language: locale,
    ...saySituation(situation, speech),
    readers: readers.flatMap((reader) => {
      const told = words[reader]
      if (!told) return []
      return {
        reader,
        title: t(`situation.readers.${reader}`),
        today: [...told.today],
        first: firstHelp(situation, whoReads[reader], services, now).map((card) =>
          sayCard(card, reader, { dangers }, speech),
        ),
        words: told.words.map(({ to, say }) => ({ to, say })),
        told: [told.told, t(`situation.toldBy.${reader}`)].filter(Boolean).join(' '),
        waiting: [told.waiting, t('situation.waitingText')].filter(Boolean).join(' '),
      }
    }),
    facts: words.facts.map(({ text, source }) => ({ text, source })),
    sources: Object.entries(words.sources).map(([id, { title, address, date }]) => ({
      id,
      title,
      address,
      stated: date,
    })),
  }
}
