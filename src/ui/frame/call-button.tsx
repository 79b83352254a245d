import { useTranslations } from 'next-intl'
import { phoneHref } from '@/core/escalation/phone-href'

/** A number to call, as a button: one for danger, or a calm one. */
export function CallButton({ number, isCalm = false }: { number: string; isCalm?: boolean }) {
  const t = useTranslations('strip')
  return (
    <a className={isCalm ? 'button' : 'button button-danger'} href={phoneHref(number)}>
      <span>
        {t('call')} <bdi translate="no">{number}</bdi>
      </span>
    </a>
  )
}
