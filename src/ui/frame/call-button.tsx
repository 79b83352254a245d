import { useTranslations } from 'next-intl'
import { phoneHref } from '@/core/escalation/phone-href'

/** A number to call in danger, as a button. */
export function CallButton({ number }: { number: string }) {
  const t = useTranslations('strip')
  return (
    <a className="button button-danger" href={phoneHref(number)}>
      <span>
        {t('call')} <bdi translate="no">{number}</bdi>
      </span>
    </a>
  )
}
