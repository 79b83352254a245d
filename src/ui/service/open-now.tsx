import { useTranslations } from 'next-intl'
import { monthsOf } from '@/core/freshness/bounds'
import type { Service } from '@/core/service'

/** Filled in by the device, not here: the page is kept for a while. */
const later = { day: '{day}', hours: '{hours}', minutes: '{minutes}' }

/** Room for what the clock of the device says of these hours, once for each thing that is open. Nothing where no source states them. */
export function OpenNow({ service }: { service: Pick<Service, 'layer' | 'kinds' | 'schedules'> }) {
  const { schedules } = service
  const t = useTranslations('clock')
  const hoursOf = useTranslations('service.hoursOf')
  const stated = schedules.filter(({ evidence }) => evidence.status === 'stated')
  return [...new Set(stated.map(({ of }) => of))].map((kind) => {
    const what = kind === 'all' ? '' : ` (${hoursOf(kind)})`
    return (
      <open-now
        key={kind}
        className="tag"
        schedules={JSON.stringify(schedules.filter(({ of }) => of === kind))}
        months={monthsOf('hours', service)}
        open={t('open') + what}
        closed={t('closed') + what}
        opens-today={t('opensToday', later) + what}
        opens-on={t('opensOn', later) + what}
        opens-next-week={t('opensNextWeek', later) + what}
      />
    )
  })
}
