import { useLocale, useTranslations } from 'next-intl'
import { waysIn } from '@/core/escalation/danger-ways'
import type { Danger } from '@/core/search/dangers'
import { addressOf } from '@/i18n/addresses'
import { DangerWays } from '../frame/danger-ways'

/** The rule for what somebody's words point at, above everything that is found. */
export function DangerNotice({ danger, hidden }: { danger: Danger; hidden: boolean }) {
  const t = useTranslations('search.danger')
  const helpNow = addressOf('help-now', useLocale())
  const { steps, more } = waysIn[danger]
  return (
    <div className="card danger-notice" data-danger={danger} tabIndex={-1} hidden={hidden}>
      <h2 className="text-[length:var(--step-1)]">{t(`${danger}.title`)}</h2>
      <p>{t(`${danger}.text`)}</p>
      {steps && (
        <ol>
          {steps.map((step) => (
            <li key={step}>{t(`steps.${step}`)}</li>
          ))}
        </ol>
      )}
      <DangerWays danger={danger} />
      <p>
        <a className="inline-flex min-h-11 items-center" href={more ? `${helpNow}#${more}` : helpNow}>
          {t(`${danger}.more`)}
        </a>
      </p>
    </div>
  )
}
