import { useLocale, useTranslations } from 'next-intl'
import { waysIn } from '@/core/escalation/danger-ways'
import { nextOfficeHours, outsideHours } from '@/core/hours/office-hours'
import { alwaysThere, lineNow, municipalityOpens } from '@/core/routing/line-now'
import type { Plan } from '@/core/routing/plan'
import { Kept } from '../say/kept'
import { spellMoment } from '../say/spell-moment'

/** What can be done now, and what from the next working day. In danger nothing is left for tomorrow. */
export function NowAndTomorrow({ plan, now }: { plan: Plan; now: Date }) {
  const t = useTranslations('plan.now')
  const locale = useLocale()
  const outside = outsideHours(now)
  const closedUntil = municipalityOpens(plan, now)
  const when = spellMoment(closedUntil ?? nextOfficeHours(now), locale, t)
  const line = outside && lineNow(plan)
  const [danger] = plan.dangers
  const always = alwaysThere(plan) ?? (danger && waysIn[danger].numbers[0]) ?? ''
  const byHour = outside
    ? t('outside', { outside, when })
    : closedUntil
      ? t('tomorrow', { when })
      : `${t('inside')} ${t('tomorrow', { when })}`
  return (
    <section className="card mt-4" aria-labelledby="now">
      <h2 id="now" className="text-[length:var(--step-0)]">
        {t('title')}
      </h2>
      <p className="small mt-1">
        {plan.dangers.length > 0 ? <Kept text={t('danger', { line: always })} words={[always]} /> : byHour}{' '}
        {plan.dangers.length === 0 && line && (
          <Kept text={t('line', { line: line.name, is: line.when })} words={[line.name]} />
        )}
        {outside && plan.situations.some(({ noDoorAtNight }) => noDoorAtNight) && <Kept text={` ${t('noDoor')}`} />}
      </p>
    </section>
  )
}
