import { useLocale, useTranslations } from 'next-intl'
import type { Danger } from '@/core/search/dangers'
import { addressOf } from '@/i18n/addresses'
import { DangerNotice } from '../search/danger-notice'

/** What stands first where there is danger: to be alone with this page, whom to call, and what to do when one cannot call. */
export function DangerHead({ danger }: { danger: Danger }) {
  const t = useTranslations('situation')
  const helpNow = addressOf('help-now', useLocale())
  return (
    <>
      <p className="problem">{t('somebodyNear')}</p>
      <DangerNotice danger={danger} hidden={false} />
      <p className="mt-3">
        <a className="button" href={`${helpNow}#other-ways`}>
          {t('cannotCall')}
        </a>
      </p>
    </>
  )
}
