import { useLocale, useTranslations } from 'next-intl'
import { nextOfficeHours, outsideHours } from '@/core/hours/office-hours'
import { lineNow } from '@/core/routing/line-now'
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
  const outside = outsideHours(now)
  const line = outside && lineNow(plan)
  return (
    <section className="card mt-4" aria-labelledby="now">
      <h2 id="now" className="text-[length:var(--step-0)]">
        {t('title')}
      </h2>
      <p className="small mt-1">
        {outside ? t('outside', { outside, when }) : `${t('inside')} ${t('tomorrow', { when })}`}{' '}
        {line && <Kept text={t('line', { line: line.name, is: line.when })} words={[line.name]} />}
      </p>
    </section>
  )
}
