import { useLocale, useTranslations } from 'next-intl'
import { regionOf } from '@/i18n/languages'

/** Reads the words beside it aloud with the voice of the device. Without scripts, and where the device has no voice of this language, nothing is there. */
export function ReadAloud() {
  const t = useTranslations('readAloud')
  return <read-aloud start={t('start')} stop={t('stop')} region={regionOf(useLocale())} />
}
