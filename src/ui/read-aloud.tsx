import { useTranslations } from 'next-intl'

/** Reads the words beside it aloud with the voice of the device. Without scripts, and where the device has no voice of this language, nothing is there. */
export function ReadAloud() {
  const t = useTranslations('readAloud')
  return <read-aloud start={t('start')} stop={t('stop')} />
}
