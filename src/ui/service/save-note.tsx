import { useTranslations } from 'next-intl'
import type { Escalation } from '@/core/escalation/rules'
import { SaveAddition } from '../frame/save-addition'

/**
 * Whom a client of SAVE calls: both rules, and which of them counts. That comes from the rules of the plan, so that the two never differ; the
 * device goes on saying it while the plan stays open.
 */
export function SaveNote({ escalation }: { escalation: Escalation }) {
  const t = useTranslations()
  const [, , , inOfficeHours, outside] = escalation
  return (
    <div className="problem">
      <p>
        {t('plan.notes.call-save-worker')}{' '}
        <b>
          <counts-now rule={inOfficeHours.id} said={t('clock.inOfficeHours')}>
            {inOfficeHours.applies === 'now' && t('clock.inOfficeHours')}
          </counts-now>
          <counts-now rule={outside.id} said={t('clock.outside')}>
            {outside.applies === 'now' && t('clock.outside')}
          </counts-now>
        </b>
      </p>
      <SaveAddition />
    </div>
  )
}
