import { useLocale, useTranslations } from 'next-intl'
import { lineChildren, lineGrownUps } from '@/core/escalation/danger-lines'
import { lines } from '@/core/escalation/lines'
import { addressOf } from '@/i18n/addresses'
import { CallButton } from '../frame/call-button'

const numbers = {
  municipality: lines.municipality.number,
  children: lineChildren.number,
  grownUps: lineGrownUps.number,
} as const

/** Who listens and thinks along, where nothing fits what was asked. Every line says for whom it is: an age among the words is often the child's, and not of who asks. */
export function PersonInstead({ hidden }: { hidden: boolean }) {
  const t = useTranslations('search.person')
  const locale = useLocale()
  const call = (who: keyof typeof numbers) => (
    <li>
      <p>{t(who)}</p>
      <CallButton number={numbers[who]} isCalm />
    </li>
  )
  return (
    <div data-part="nothing" className="measure mt-3" hidden={hidden}>
      <p>{t('title')}</p>
      <ul className="listing mt-3">
        {call('municipality')}
        <li>
          <a href={addressOf('guide', locale, 'huisarts')}>{t('gp')}</a>
        </li>
        {call('children')}
        {call('grownUps')}
      </ul>
      <p className="mt-3">{t('orElse')}</p>
      <p className="mt-3">
        <a className="inline-flex min-h-11 items-center" href={addressOf('missing', locale)}>
          {t('missing')}
        </a>
      </p>
    </div>
  )
}
