import { useLocale, useTranslations } from 'next-intl'
import { isOfficeHours, nextOfficeHours } from '@/core/hours/office-hours'
import type { Plan } from '@/core/routing/plan'
import { regionOf } from '@/i18n/languages'
import { Kept } from '../say/kept'

/** What can be done now, and what from the next working day. */
export function NowAndTomorrow({ plan, now }: { plan: Plan; now: Date }) {
  const t = useTranslations('plan.now')
  const locale = useLocale()
  const opens = nextOfficeHours(now)
  const spell = (part: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(regionOf(locale), { ...part, timeZone: 'Europe/Amsterdam' }).format(opens)
  const time = spell({ hour: 'numeric', minute: '2-digit' }).replace(/^0/, '').replace(':', '.')
  const when = t('when', { day: spell({ weekday: 'long' }), time })
  const line = plan.steps.find(({ id }) => id === 'talk-now')?.services[0]?.service.name
  const isOpen = isOfficeHours(now)
  return (
    <section className="card mt-4" aria-labelledby="now">
      <h2 id="now" className="text-[length:var(--step-0)]">
        {t('title')}
      </h2>
      <p className="small mt-1">
        {isOpen ? t('inside') : t('outside', { when })}{' '}
        {!isOpen && line && <Kept text={t('outsideLine', { line })} words={[line]} />}{' '}
        {isOpen && t('tomorrow', { when })}
      </p>
    </section>
  )
}
