import { useLocale, useTranslations } from 'next-intl'
import { findBuurt } from '@/core/place/buurten'
import type { Location } from '@/core/service'
import { sourceLocale } from '@/i18n/languages'
import { inLanguage } from '../say/in-language'

/** The doors of a service, each with the way there as a link that one may follow, and how one gets in. What is unconfirmed is not shown. */
export function PlaceList({ locations }: { locations: readonly Location[] }) {
  const t = useTranslations('service')
  const dutch = inLanguage(sourceLocale, useLocale())
  const shown = locations.filter(({ evidence }) => evidence.status !== 'unconfirmed').flatMap(describe)
  if (shown.length === 0) return t('whereUnknown')
  return (
    <ul>
      {shown.map(({ words, address, accessibility, isDated }) => (
        <li key={words} className="mt-1">
          <bdi translate="no" {...dutch}>
            {words}
          </bdi>
          {isDated && <span className="soft"> ({t('badge.dated')})</span>}
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

function describe({ name, address, postcode, buurt, accessibility, evidence }: Location) {
  const area = buurt ? findBuurt(buurt)?.name : undefined
  const words = [name, address, postcode].filter(Boolean).join(', ') || area
  return words
    ? [{ words, address, accessibility, isDated: evidence.status === 'dated' && evidence.checked === null }]
    : []
}

/** A map that asks nothing of us: nobody but the reader opens it. */
const directionsTo = (address: string): string =>
  `https://www.openstreetmap.org/directions?to=${encodeURIComponent(`${address}, Utrecht`)}`
