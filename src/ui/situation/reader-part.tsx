import { useLocale, useTranslations } from 'next-intl'
import { type Card, isAdvice } from '@/core/routing/first-cards'
import type { Danger } from '@/core/search/danger/danger'
import { answersDanger } from '@/core/situations/danger-services'
import type { Situation } from '@/core/situations/situation'
import { beginningOf } from '@/core/way-in/beginning'
import { addressOf } from '@/i18n/addresses'
import { guideOf } from '../plan/guide-of'
import { KeyFacts } from '../plan/key-facts'
import { adviceText } from '../say/advice-text'
import { inLanguage } from '../say/in-language'
import { Kept } from '../say/kept'
import { Contact } from '../service/contact'
import { LanguageNote } from '../service/language-note'
import { ServiceName } from '../service/service-name'
import { textOf } from '../service/service-text'
import { WhereNothingToPress } from '../service/where-nothing-to-press'

export interface ReaderText {
  today: readonly string[]
  words: readonly { to: string; say: string }[]
  told?: string
  waiting?: string
}

interface Props {
  reader: 'parent' | 'youth' | 'other'
  words: ReaderText
  first: readonly Card[]
  situation: Situation
  now: Date
}

/** What one reader needs: what to do today, who helps first, what one can say, who gets to know, and what if it does not help. */
export function ReaderPart({ reader, words, first, situation, now }: Props) {
  const t = useTranslations('situation')
  const locale = useLocale()
  const says = (
    <ul className="says">
      {words.words.map(({ to, say }) => (
        <li key={say}>
          {to}: <q>{say}</q>
        </li>
      ))}
    </ul>
  )
  return (
    <section id={reader} className="shelf scroll-mt-24" aria-labelledby={`${reader}-title`}>
      <h2 id={`${reader}-title`}>{t(`readers.${reader}`)}</h2>
      <h3 className="mt-4">{t('today')}</h3>
      <ol className="prose mt-2">
        {words.today.map((step) => (
          <li key={step}>
            <Kept text={step} />
          </li>
        ))}
      </ol>
      {first.length > 0 && (
        <FirstHelp first={first} reader={reader} now={now} dangers={situation.danger ? [situation.danger] : []} />
      )}
      {words.words.length > 0 &&
        (situation.danger ? (
          <details className="fold">
            <summary>{t('words')}</summary>
            {says}
          </details>
        ) : (
          <>
            <h3 className="mt-6">{t('words')}</h3>
            {says}
          </>
        ))}
      <h3 className="mt-6">{t('told')}</h3>
      <p className="measure mt-2">
        {words.told} {t(`toldBy.${reader}`)}
      </p>
      <h3 className="mt-6">{t('waiting')}</h3>
      <p className="measure mt-2">
        {words.waiting} {t('waitingText')}
      </p>
      {reader === 'parent' && !situation.danger && (
        <p className="mt-2">
          <a className="inline-flex min-h-11 items-center" href={addressOf('parent-way-in', locale)}>
            {t('whoAndWhat')}
          </a>
        </p>
      )}
    </section>
  )
}

const enoughLetters = 90

type FirstHelpProps = Pick<Props, 'first' | 'reader' | 'now'> & { dangers: readonly Danger[] }

function FirstHelp({ first, reader, now, dangers }: FirstHelpProps) {
  const t = useTranslations()
  const locale = useLocale()
  const asker = reader === 'other' ? 'other' : reader
  return (
    <>
      <h3 className="mt-6">{t('situation.first')}</h3>
      <ol className="first-help mt-2">
        {first.map((card) => {
          if (isAdvice(card))
            return (
              <li key={card} className="card help">
                <p className="font-semibold">{t(`plan.advice.${card}.title`, { asker })}</p>
                <p>{adviceText(t, card, asker, dangers)}</p>
              </li>
            )
          const { service } = card
          const text = textOf(service, locale)
          return (
            <li key={service.slug} className="card help">
              <p className="font-semibold">
                <a href={guideOf({ who: reader }, locale, service.slug)}>
                  <ServiceName service={service} />
                </a>
              </p>
              <p {...inLanguage(text.language, locale)}>
                <Kept text={beginningOf(text.description, enoughLetters)} />
              </p>
              <LanguageNote services={[service]} />
              <Contact service={service} now={now} mail={!answersDanger(service)} />
              <WhereNothingToPress service={service} text={text} now={now} />
              <KeyFacts service={service} now={now} />
            </li>
          )
        })}
      </ol>
    </>
  )
}
