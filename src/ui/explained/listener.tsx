import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import type { Service } from '@/core/service'
import type { Way } from '@/core/talk/talk'
import { guideForYoung } from '@/i18n/addresses'
import { Contact } from '../service/contact'
import { HoursLine } from '../service/open-line'
import { ServiceName } from '../service/service-name'
import { textOf } from '../service/service-text'
import { SureLine } from '../service/sure-line'
import { ChildText } from '../service/told-to-young'

interface Props {
  service: Service
  way: Way
  note: ReactNode
  now: Date
}

/** Somebody who listens, in the words for children, with the way to reach them and when. */
export function Listener({ service, way, note, now }: Props) {
  const locale = useLocale()
  return (
    <article className="card help">
      <h3>
        <a href={guideForYoung(locale, service.slug)}>
          <ServiceName service={service} />
        </a>
      </h3>
      <ChildText text={textOf(service, locale, 'child')} service={service} now={now} />
      {note && <p className="because">{note}</p>}
      <Contact service={service} now={now} main typesFirst={way === 'type'} />
      {service.schedules.length > 0 && (
        <p className="small">
          <HoursLine service={service} />
        </p>
      )}
      <SureLine service={service} now={now} />
    </article>
  )
}
