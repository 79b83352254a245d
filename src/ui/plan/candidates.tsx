import { useLocale, useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import { addressOf } from '@/i18n/addresses'
import { ServiceName } from '../service/service-name'

/** The buurtteams that may be the own one; which it is, the street decides. */
export function Candidates({ candidates }: { candidates: readonly Service[] }) {
  const t = useTranslations('plan')
  const locale = useLocale()
  if (candidates.length === 0) return null
  return (
    <p className="small">
      {t('candidates', { count: candidates.length })}{' '}
      {candidates.map((team, index) => (
        <span key={team.slug}>
          {index > 0 && ', '}
          <a href={addressOf('guide', locale, team.slug)}>
            <ServiceName service={team} />
          </a>
        </span>
      ))}
      .
    </p>
  )
}
