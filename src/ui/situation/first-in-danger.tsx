import { useTranslations } from 'next-intl'
import type { Danger } from '@/core/search/danger/danger'
import type { Opening } from '@/core/situations/openings'
import { CallableText } from '../say/callable-text'

interface Props {
  danger: Danger
  /** Somebody near may be the one who hurts: that person is not spoken to. */
  personNear?: boolean | undefined
  opening: Opening
}

/** What comes before any talk where there is danger: not to be alone with it, whom not to speak to, and what not to promise or ask. */
export function FirstInDanger({ danger, personNear, opening }: Props) {
  const t = useTranslations('goAlong')
  return (
    <>
      <h2>{t('first.title')}</h2>
      <ul className="prose">
        <li>
          <CallableText text={t(`first.alone.${danger}`)} />
        </li>
        {personNear && <li>{t('first.confront')}</li>}
        <li>{t('first.promise')}</li>
        <li>{t(`openings.${opening}.not`)}</li>
      </ul>
    </>
  )
}
