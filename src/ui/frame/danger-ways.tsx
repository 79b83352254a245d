import { useTranslations } from 'next-intl'
import { waysIn } from '@/core/escalation/danger-ways'
import type { Danger } from '@/core/search/danger/danger'
import { CallButton } from './call-button'

/** Whom to call in this danger, and where one can type instead. */
export function DangerWays({ danger }: { danger: Danger }) {
  const t = useTranslations('search.danger')
  const { numbers, chat } = waysIn[danger]
  return (
    <p className="flex flex-wrap gap-2">
      {numbers.map((number) => (
        <CallButton key={number} number={number} />
      ))}
      {chat && (
        <a className="button" href={chat.website} rel="noreferrer">
          {t(chat.words)}
        </a>
      )}
    </p>
  )
}
