import { useLocale, useTranslations } from 'next-intl'
import { lines } from '@/core/escalation/lines'
import {
  alreadyThere,
  before18,
  type Condition,
  closing,
  linesAboutTopics,
  linesForEverybody,
  onlyByName,
  topicsOfSpecialists,
} from '@/core/routing/rules'
import { noteOfKnown } from '@/core/routing/steps'
import { knowns, maximumTopics } from '@/core/triage/answers'
import { addressOf } from '@/i18n/addresses'
import { SaveAddition } from '../frame/save-addition'
import { useRuleWords } from './rule-words'
import { TalkNowRule } from './talk-now-rule'

/** The words of a plan as a grown-up reads them about their own child. */
const reader = { who: 'parent', words: 'adult', asks: 'yes' } as const

/** What comes into a plan besides the row of the table that decides. */
export function FixedRules() {
  const t = useTranslations()
  const words = useRuleWords()
  const answersOf = (when: Condition) =>
    words
      .asked(when)
      .map(({ answers }) => answers)
      .join()
  const helpNow = addressOf('help-now', useLocale())
  return (
    <div className="halves">
      <section>
        <h3>{t('choose.known.title')}</h3>
        <p>{t('choose.known.text', { step: t('plan.steps.you-have', reader) })}</p>
        <ul>
          {knowns.map((known) => (
            <li key={known}>
              <b>{t(`questions.known.options.${known}.label`, reader)}.</b>{' '}
              {t(`plan.notes.${noteOfKnown[known]}`, reader)}{' '}
              {alreadyThere[known].length
                ? t('choose.known.kinds', { kinds: words.kinds(alreadyThere[known]) })
                : t('choose.known.noKinds')}
              {known === 'save' && <SaveAddition />}
            </li>
          ))}
        </ul>
      </section>
      <TalkNowRule />
      <section>
        <h3>{t('choose.lines.title')}</h3>
        <p>{t('choose.lines.everybody', { kinds: words.kinds(linesForEverybody) })}</p>
        <p>{t('choose.lines.about')}</p>
        <ul>
          {linesAboutTopics.map(({ kind, topics }) => (
            <li key={kind}>
              {t('choose.lines.aboutLine', { kind: t(`kinds.${kind}`), topics: answersOf({ topics }) })}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('choose.several.title')}</h3>
        <p>{t('choose.several.text', { most: maximumTopics })}</p>
        <h3>{t('choose.before18.title')}</h3>
        <p>
          {t('choose.before18.text', {
            answers: answersOf({ ages: before18.ages }),
            step: t('plan.steps.before-18', reader),
            kinds: words.kinds(before18.kinds),
          })}
        </p>
        <h3>{t('choose.specialists.title')}</h3>
        <p>{t('choose.specialists.text', { topics: answersOf({ topics: topicsOfSpecialists }) })}</p>
        <p>{t('choose.specialists.byName', { kinds: words.kinds(onlyByName) })}</p>
        <h3>{t('choose.closing.title')}</h3>
        <p>
          {t('choose.closing.text', {
            kinds: words.kinds(closing),
            number: lines.municipality.number.replace(' ', '\u00a0'),
          })}
        </p>
        <p>{t.rich('choose.closing.danger', { link: (chunks) => <a href={helpNow}>{chunks}</a> })}</p>
      </section>
    </div>
  )
}
