import { useTranslations } from 'next-intl'

/** Before anything else where the danger is often somebody near: to be alone with this page. */
export function PersonNear() {
  const t = useTranslations('situation')
  return <p className="problem">{t('somebodyNear')}</p>
}
