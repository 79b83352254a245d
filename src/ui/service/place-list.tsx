import { useLocale, useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import { sourceLocale } from '@/i18n/languages'
import { inLanguage } from '../say/in-language'
import { listPlaces } from './list-places'

/** The doors of a service, each with the way there as a link that one may follow, and how one gets in. What is unconfirmed is not shown. */
export function PlaceList({ service, now }: { service: Service; now: Date }) {
  const t = useTranslations('service')
  const dutch = inLanguage(sourceLocale, useLocale())
  const shown = listPlaces(service, now)
  if (shown.length === 0) return t('whereUnknown')
  return (
    <ul>
      {shown.map(({ words, address, accessibility, badge }) => (
        <li key={words} className="mt-1">
          <bdi translate="no" {...dutch}>
            {words}
          </bdi>
          {badge && <span className="soft"> ({t(`badge.${badge}`)})</span>}
          {address && (
            <p>
              <a className="inline-flex min-h-11 items-center" href={directionsTo(address)} rel="noreferrer">
                {t('directions', { place: address })}
              </a>
            </p>
          )}
          <p className="soft small">
            {t('accessibility')}: {accessibility ? <span {...dutch}>{accessibility}</span> : t('accessibilityUnknown')}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** A map that asks nothing of us: nobody but the reader opens it. */
const directionsTo = (address: string): string =>
  `https://www.openstreetmap.org/directions?to=${encodeURIComponent(`${address}, Utrecht`)}`
