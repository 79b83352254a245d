import { useLocale, useTranslations } from 'next-intl'
import { addressOf } from '@/i18n/addresses'

/** The doors beside every question: danger is never an answer that is asked for, stored or counted. */
export function DangerDoors() {
  const t = useTranslations('form.doors')
  const helpNow = addressOf('help-now', useLocale())
  return (
    <aside className="calm mt-10 measure" aria-labelledby="doors">
      <h2 id="doors" className="text-[length:var(--step-0)]">
        {t('title')}
      </h2>
      <p className="soft small">{t('text')}</p>
      <ul>
        <li>
          <a className="inline-flex min-h-11 items-center" href={`${helpNow}#unsafe`}>
            {t('unsafe')}
          </a>
        </li>
        <li>
          <a className="inline-flex min-h-11 items-center" href={`${helpNow}#suicide`}>
            {t('suicide')}
          </a>
        </li>
      </ul>
    </aside>
  )
}
