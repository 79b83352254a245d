import { useTranslations } from 'next-intl'

/** What we add to the rules for clients of SAVE, marked as ours: the source names no days, and not what to do when nobody answers. */
export function SaveAddition() {
  const t = useTranslations('now')
  return (
    <p className="soft small">
      {t('ownLabel')}. {t('ownDays')} {t('own')}
    </p>
  )
}
