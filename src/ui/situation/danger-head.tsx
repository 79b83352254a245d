import { useTranslations } from 'next-intl'
import type { Danger } from '@/core/search/dangers'
import { HomeWhenHidden } from '../frame/home-when-hidden'
import { PersonNear } from '../frame/person-near'
import { WaysWithoutCall } from '../frame/ways-without-call'
import { DangerNotice } from '../search/danger-notice'

interface Props {
  danger: Danger
  /** The danger is often somebody near. */
  personNear?: boolean | undefined
}

/** What stands first where there is danger: to be alone with this page, whom to call, what to do when one cannot call, and what a call leaves behind. */
export function DangerHead({ danger, personNear }: Props) {
  const t = useTranslations()
  const isAboutDying = danger === 'suicide' || danger === 'self-harm'
  return (
    <>
      <HomeWhenHidden />
      {personNear && <PersonNear />}
      <DangerNotice danger={danger} hidden={false} />
      <details className="cannot-call">
        <summary className="button">{t('situation.cannotCall')}</summary>
        <WaysWithoutCall {...(isAboutDying && { first: '113' })} />
      </details>
      <p className="measure small soft mt-3">{t('now.charged')}</p>
    </>
  )
}
