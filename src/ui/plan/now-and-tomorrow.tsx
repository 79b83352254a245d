import { useTranslations } from 'next-intl'
import { waysIn } from '@/core/escalation/danger-ways'
import { nextOfficeHours, outsideHours } from '@/core/hours/office-hours'
import { closedDoor } from '@/core/routing/closed-door'
import { lineNow } from '@/core/routing/line-now'
import type { Plan } from '@/core/routing/plan'
import { Kept } from '../say/kept'
import { useMoment } from '../say/use-moment'

/** What can be done now, and what from the next working day. In danger nothing is left for tomorrow. */
export function NowAndTomorrow({ plan, now }: { plan: Plan; now: Date }) {
  const t = useTranslations('plan.now')
  const outside = outsideHours(now)
  const [danger] = plan.dangers
  return (
    <section className="card mt-4" aria-labelledby="now">
      <h2 id="now" className="text-[length:var(--step-0)]">
        {t('title')}
      </h2>
      <p className="small mt-1">
        {danger ? <Kept text={t('danger', { line: waysIn[danger].always })} /> : <ByTheHour plan={plan} now={now} />}
        {outside && plan.situations.some(({ noDoorAtNight }) => noDoorAtNight) && <Kept text={` ${t('noDoor')}`} />}
      </p>
    </section>
  )
}

function ByTheHour({ plan, now }: { plan: Plan; now: Date }) {
  const t = useTranslations('plan.now')
  const spell = useMoment()
  const outside = outsideHours(now)
  const opens = closedDoor(plan, now)?.opens
  const when = spell(opens ?? nextOfficeHours(now))
  const line = lineNow(plan)
  if (!outside) return opens ? t('tomorrow', { when }) : `${t('inside')} ${t('tomorrow', { when })}`
  return (
    <>
      {t('outside', { outside, when })}{' '}
      {line && <Kept text={t('line', { line: line.name, is: line.when })} words={[line.name]} />}
    </>
  )
}
