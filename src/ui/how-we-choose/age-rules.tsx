import { useTranslations } from 'next-intl'
import { yearsOf, yearsOfKind } from '@/core/routing/fit'
import type { Kind } from '@/core/taxonomy'

/** How ages are matched, and what we assume where nobody says one. */
export function AgeRules() {
  const t = useTranslations()
  const [min, max] = yearsOf({ who: 'parent' })
  const [ownMin, ownMax] = yearsOf({ who: 'youth' })
  const assumed = Object.entries(yearsOfKind) as [Kind, readonly [number, number]][]
  return (
    <div className="prose mt-3">
      <ul>
        <li>{t('choose.ages.overlap')}</li>
        <li>{t('choose.ages.unborn')}</li>
        <li>{t('choose.ages.unknown', { min, max, ownMin, ownMax })}</li>
        {assumed.map(([kind, [from, to]]) => (
          <li key={kind}>{t('choose.ages.ofKind', { kind: t(`kinds.${kind}`), min: from, max: to })}</li>
        ))}
        <li>{t('choose.ages.asker')}</li>
      </ul>
    </div>
  )
}
