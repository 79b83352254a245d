import { useLocale, useTranslations } from 'next-intl'
import { addressOf } from '@/i18n/addresses'
import { CallButton } from '../frame/call-button'
import { personLines } from './person-lines'

/** Who listens and thinks along, where nothing fits what was asked. Every line says for whom it is: an age among the words is often the child's, and not of who asks. */
export function PersonInstead({ hidden }: { hidden: boolean }) {
  const t = useTranslations('search.person')
  const locale = useLocale()
  return (
    <div data-part="nothing" className="measure mt-3" hidden={hidden}>
      <p>{t('title')}</p>
      <ul className="listing mt-3">
        {personLines.map(({ who, number }) =>
          number === null ? (
            <li key={who}>
              <a href={addressOf('guide', locale, 'huisarts')}>{t(who)}</a>
            </li>
          ) : (
            <li key={who}>
              <p>{t(who)}</p>
              <CallButton number={number} isCalm />
            </li>
          ),
        )}
      </ul>
      <p className="mt-3">{t('orElse')}</p>
      <p className="mt-3">
        <a className="inline-flex min-h-11 items-center" href={addressOf('missing', locale)}>
          {t('missing')}
        </a>
      </p>
    </div>
  )
}
