import { useTranslations } from 'next-intl'

/** What we add to the rules for clients of SAVE, marked as ours: the source names no days, and not what to do when nobody answers. */
export function SaveAddition() {
  const t = useTranslations('saveAddition')
  return (
    <p className="soft small">
      {t('label')}. {t('days')} {t('noAnswer')}
    </p>
  )
}
