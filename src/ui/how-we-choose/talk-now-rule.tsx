import { useTranslations } from 'next-intl'
import { officeHours } from '@/core/hours/office-hours'
import { talkNowWhen } from '@/core/routing/rules'
import { ConditionWords } from './condition-words'

/** When somebody to talk to now stands on top. */
export function TalkNowRule() {
  const t = useTranslations()
  return (
    <section>
      <h3>{t('choose.talkNow.title')}</h3>
      <p>{t('choose.talkNow.text', { step: t('plan.steps.talk-now', { who: 'parent', asks: 'yes' }) })}</p>
      <h4>{t('choose.talkNow.first')}</h4>
      <ConditionWords when={talkNowWhen} />
      <h4>{t('choose.talkNow.second')}</h4>
      <p>
        {t('choose.talkNow.secondText', { opens: spellTime(officeHours.opens), closes: spellTime(officeHours.closes) })}{' '}
        {t('choose.talkNow.days')}
      </p>
      <p>{t('choose.talkNow.only')}</p>
    </section>
  )
}

/** '8.30', from minutes since midnight. */
const spellTime = (minutes: number): string => `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`
