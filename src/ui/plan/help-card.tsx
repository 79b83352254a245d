import { useLocale, useTranslations } from 'next-intl'
import type { Suggestion } from '@/core/routing/suggestion'
import { answersDanger } from '@/core/situations/danger-services'
import type { Answers } from '@/core/triage/answers'
import { beginningOf } from '@/core/way-in/beginning'
import { inLanguage } from '../say/in-language'
import { Kept } from '../say/kept'
import { topicWords } from '../say/topic-words'
import { useMoment } from '../say/use-moment'
import { Contact } from '../service/contact'
import { ServiceName } from '../service/service-name'
import { textOf } from '../service/service-text'
import { WhereNothingToPress } from '../service/where-nothing-to-press'
import { Candidates } from './candidates'
import { asksGrownUp, isClosedPractice, isLine } from './card-notes'
import { guideOf } from './guide-of'
import { KeyFacts } from './key-facts'
import { MoreAbout } from './more-about'
import { SayThis } from './say-this'

interface Props {
  suggestion: Suggestion
  answers: Answers
  now: Date
  /** The one to begin with: its button stands out. */
  isFirst: boolean
  /** When its number is answered again; undefined while nobody knows that it is closed. */
  closedUntil?: Date | undefined
}

/** The first card tells more: what stands below it may not push everything else away. */
const enoughLetters = { first: 90, next: 40 }

/** One help in sight: what it does for you, its button, when and for how much, and what one can say; the rest can be opened. */
export function HelpCard({ suggestion, answers, now, isFirst, closedUntil }: Props) {
  const { service, candidates } = suggestion
  const t = useTranslations('plan')
  const spell = useMoment()
  const locale = useLocale()
  const isChild = topicWords(answers) === 'child'
  const text = textOf(service, locale, isChild ? 'child' : 'plain')
  return (
    <article className={isFirst ? 'card help help-first' : 'card help'}>
      <h3>
        <a href={guideOf(answers, locale, service.slug)}>
          <ServiceName service={service} />
        </a>
      </h3>
      <p {...inLanguage(text.language, locale)}>
        <Kept text={beginningOf(text.description, isFirst ? enoughLetters.first : enoughLetters.next)} />
      </p>
      {asksGrownUp(service, answers) && <p className="because">{t('askGrownUp')}</p>}
      <Contact service={service} now={now} main={isFirst} mail={!answersDanger(service)} />
      {closedUntil && (
        <p className="small">
          <Kept text={t('closed', { when: spell(closedUntil) })} />
        </p>
      )}
      <WhereNothingToPress service={service} text={text} now={now} />
      {isClosedPractice(service, now) && <p className="small">{t('gpClosed')}</p>}
      <Candidates candidates={candidates} />
      <KeyFacts service={service} now={now} asksMore={isFirst && !isLine(service)} />
      {isFirst && <SayThis answers={answers} service={service} />}
      <MoreAbout suggestion={suggestion} answers={answers} now={now} withWords={!isFirst} />
    </article>
  )
}
