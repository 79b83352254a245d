import { useLocale, useTranslations } from 'next-intl'
import type { Plan } from '@/core/routing/plan'
import { addressWordOf } from '@/core/situations/situation'
import type { Who } from '@/core/triage/answers'
import { addressOf } from '@/i18n/addresses'
import { titleOf } from '../say/situation-words'
import { DangerNotice } from '../search/danger-notice'

/** The rule for danger at once, full width, and the way to the page of each situation; for whoever asks for somebody else also how to begin the talk. */
export function SituationHead({ plan: { situations, dangers }, who }: { plan: Plan; who: Who }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <>
      {dangers.map((danger) => (
        <DangerNotice key={danger} danger={danger} hidden={false} />
      ))}
      {situations.map((one) => (
        <p key={one.id} className="small no-print">
          <a className="inline-flex min-h-11 items-center" href={addressOf('situation', locale, addressWordOf(one))}>
            {situations.length > 1 ? t('plan.readMoreOf', { title: t(titleOf(one.id)) }) : t('plan.readMore')}
          </a>
        </p>
      ))}
      {who === 'someone-else' &&
        situations.map((one) => (
          <p key={one.id} className="small no-print">
            <a className="inline-flex min-h-11 items-center" href={addressOf('go-along', locale, addressWordOf(one))}>
              {situations.length > 1 ? t('plan.goAlongOf', { title: t(titleOf(one.id)) }) : t('plan.goAlong')}
            </a>
          </p>
        ))}
    </>
  )
}
