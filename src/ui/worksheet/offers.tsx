import { useLocale, useTranslations } from 'next-intl'
import type { Offer, Worksheet } from '@/core/list/worksheet'
import { findWijk } from '@/core/place/wijken'
import { whatItDoes } from '@/core/way-in/what-it-does'
import { addressOf } from '@/i18n/addresses'
import { inLanguage } from '../say/in-language'
import { ServiceName } from '../service/service-name'
import { textOf } from '../service/service-text'
import { carrying } from './address-of-sheet'
import { PutButton } from './put'
import { sheetForm } from './sheet-fields'

interface Props {
  offers: readonly Offer[]
  sheet: Worksheet
}

/** Help to put on the worksheet, many at once. */
export function Offers({ offers, sheet }: Props) {
  const t = useTranslations()
  const wijk = sheet.list.wijk ? findWijk(sheet.list.wijk).name : ''
  return (
    offers.length > 0 && (
      <div className="offers mt-4">
        {offers.map(({ by, services }) => (
          <section key={by} aria-labelledby={`offer-${by}`}>
            <h3 id={`offer-${by}`}>{t(`list.worksheet.offers.${by}`, { wijk })}</h3>
            <ul className="offered mt-2">
              {services.map((service) => (
                <OfferRow
                  key={service.slug}
                  service={service}
                  carry={carrying(sheet)}
                  isThere={sheet.list.picks.some(({ slug }) => slug === service.slug)}
                />
              ))}
            </ul>
          </section>
        ))}
        <PutButton />
      </div>
    )
  )
}

function OfferRow({
  service,
  isThere,
  carry,
}: {
  service: Offer['services'][number]
  isThere: boolean
  carry: string
}) {
  const t = useTranslations('list')
  const locale = useLocale()
  const text = textOf(service, locale)
  return (
    <li className="offered-row">
      {isThere ? (
        <span className="offered-name">
          <ServiceName service={service} /> <span className="soft small">({t('there')})</span>
        </span>
      ) : (
        <label className="offered-name">
          <input type="checkbox" name="on" value={service.slug} form={sheetForm} />
          <span>
            <ServiceName service={service} />
          </span>
        </label>
      )}
      <span className="soft small offered-about" {...inLanguage(text.language, locale)}>
        {whatItDoes(text.description)}
      </span>
      <a className="small offered-more" href={addressOf('guide', locale, service.slug) + carry}>
        {t('worksheet.read')}
        <span className="hidden-to-eyes">
          : <ServiceName service={service} />
        </span>
      </a>
    </li>
  )
}
