import { useLocale, useTranslations } from 'next-intl'
import { lines } from '@/core/escalation/lines'
import { line113 } from '@/core/escalation/other-ways'
import { phoneHref } from '@/core/escalation/phone-href'
import type { Danger } from '@/core/search/dangers'
import { addressOf } from '@/i18n/addresses'

/** Whom to call where the words point at danger, the first one first. */
const numbers: Record<Danger, readonly string[]> = {
  'life-danger': [lines.emergency.number],
  unsafe: [lines.veiligThuis.number, lines.emergency.number],
  suicide: [line113.numbers[0], line113.numbers[1], lines.emergency.number],
}

export const dangers = Object.keys(numbers) as Danger[]

/** The rule for what somebody's words point at, above everything that is found. */
export function DangerNotice({ danger, hidden }: { danger: Danger; hidden: boolean }) {
  const t = useTranslations('search.danger')
  const strip = useTranslations('strip')
  const helpNow = addressOf('help-now', useLocale())
  return (
    <div className="card danger-notice" data-danger={danger} tabIndex={-1} hidden={hidden}>
      <h2 className="text-[length:var(--step-1)]">{t(`${danger}.title`)}</h2>
      <p>{t(`${danger}.text`)}</p>
      <p className="flex flex-wrap gap-2">
        {numbers[danger].map((number) => (
          <a key={number} className="button button-danger" href={phoneHref(number)}>
            <span>
              {strip('call')} <bdi translate="no">{number}</bdi>
            </span>
          </a>
        ))}
        {danger === 'suicide' && (
          <a className="button" href={line113.website} rel="noreferrer">
            {t('chat')}
          </a>
        )}
      </p>
      <p>
        <a
          className="inline-flex min-h-11 items-center"
          href={danger === 'life-danger' ? helpNow : `${helpNow}#${danger}`}
        >
          {t(`${danger}.more`)}
        </a>
      </p>
    </div>
  )
}
