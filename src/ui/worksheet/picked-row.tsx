import { useLocale, useTranslations } from 'next-intl'
import { type Picked, reasonIds } from '@/core/list/list'
import type { Service } from '@/core/service'
import { addressOf } from '@/i18n/addresses'
import { ServiceName } from '../service/service-name'

interface Props {
  pick: Picked
  service: Service
  index: number
  count: number
  /** What its link carries. */
  carry: string
}

/** Where a service stands on the page. */
export const idOfPicked = (slug: string): string => `picked-${slug}`

/** A service on the worksheet: to take off, to give a reason, and to put elsewhere in the row. */
export function PickedRow({ pick, service, index, count, carry }: Props) {
  const t = useTranslations('list')
  const locale = useLocale()
  const { slug } = service
  const named = (
    <span className="hidden-to-eyes">
      : <ServiceName service={service} />
    </span>
  )
  return (
    <li id={idOfPicked(slug)} className="picked-row" data-slug={slug}>
      <label className="picked-off">
        <input type="checkbox" name="off" value={slug} />
        <span className="hidden-to-eyes">
          {t('worksheet.off')}: <ServiceName service={service} />
        </span>
      </label>
      <a className="picked-name" href={addressOf('guide', locale, slug) + carry}>
        <ServiceName service={service} />
      </a>
      <span className="picked-tools">
        <label className="picked-why">
          <span className="hidden-to-eyes">
            {t('why')} <ServiceName service={service} />
          </span>
          <select className="field" name={`why-${slug}`} defaultValue={pick.reason ?? ''}>
            <option value="">{t('worksheet.noReason')}</option>
            {reasonIds.map((reason) => (
              <option key={reason} value={reason}>
                {t(`reasons.${reason}`)}
              </option>
            ))}
          </select>
        </label>
        {index > 0 && (
          <button type="submit" name="do" value={`top:${slug}`} className="button">
            {t('worksheet.top')}
            {named}
          </button>
        )}
        {index > 0 && (
          <button
            type="submit"
            name="do"
            value={`up:${slug}`}
            className="button one-step"
            aria-label={`${t('up')}: ${service.name}`}
          >
            ↑
          </button>
        )}
        {index < count - 1 && (
          <button
            type="submit"
            name="do"
            value={`down:${slug}`}
            className="button one-step"
            aria-label={`${t('worksheet.down')}: ${service.name}`}
          >
            ↓
          </button>
        )}
      </span>
    </li>
  )
}
