import { useTranslations } from 'next-intl'
import { officeHours } from '@/core/hours/office-hours'
import { suicideLineWhen, talkFirstWhen } from '@/core/routing/rules'
import { ConditionWords } from './condition-words'

/** When somebody to talk to now stands among the first. */
export function TalkNowRule() {
  const t = useTranslations()
  const hours = { opens: spellTime(officeHours.opens), closes: spellTime(officeHours.closes) }
  return (
    <section>
      <h3>{t('choose.talkNow.title')}</h3>
      <p>{t('choose.talkNow.suicideLine')}</p>
      <ConditionWords when={suicideLineWhen} />
      <p>{t('choose.talkNow.first')}</p>
      <ConditionWords when={talkFirstWhen} />
      <p>
        {t('choose.talkNow.outside', hours)} {t('choose.talkNow.days')}
      </p>
    </section>
  )
}

/** '8.30', from minutes since midnight. */
const spellTime = (minutes: number): string => `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`
