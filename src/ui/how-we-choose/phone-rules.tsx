import { useTranslations } from 'next-intl'
import { lines } from '@/core/escalation/lines'
import { monthsOfHoursThatStay, monthsUntilStale } from '@/core/freshness/bounds'
import { confidences } from '@/core/taxonomy'

/** How a number is shown, by how sure it is, and when we say that somebody is open. */
export function PhoneRules() {
  const t = useTranslations()
  return (
    <div className="prose mt-3">
      <dl className="asked">
        {confidences.map((confidence) => (
          <div key={confidence}>
            <dt>{t(`sure.of.${confidence}`)}</dt>
            <dd>{t(`choose.phones.shown.${confidence}`)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {t('choose.phones.municipality', { number: lines.municipality.number.replace(' ', '\u00a0') })}{' '}
        {t('choose.phones.national')}
      </p>
      <p>
        {t('choose.phones.old', { months: monthsUntilStale.phone })}{' '}
        {t('choose.phones.open', { months: monthsUntilStale.hours })}{' '}
        {t('choose.phones.stay', { months: monthsOfHoursThatStay })}
      </p>
    </div>
  )
}
