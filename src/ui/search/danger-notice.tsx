import { useLocale, useTranslations } from 'next-intl'
import { lineChildren, lineOnlineAbuse, linePolice, lineSexualViolence } from '@/core/escalation/danger-lines'
import { lines } from '@/core/escalation/lines'
import { line113 } from '@/core/escalation/other-ways'
import { phoneHref } from '@/core/escalation/phone-href'
import type { Danger } from '@/core/search/dangers'
import { addressOf } from '@/i18n/addresses'

interface Ways {
  /** Whom to call, the first one first. */
  numbers: readonly string[]
  /** Where one can type instead. */
  chat?: { website: string; words: 'chat' | 'chatOnline' }
  /** What to do now, one after the other. */
  steps?: readonly ('blame' | 'pay' | 'keep' | 'tell' | 'report')[]
  /** The part of "now help" that tells more. */
  more: 'unsafe' | 'suicide' | undefined
}

const ways: Record<Danger, Ways> = {
  'life-danger': { numbers: [lines.emergency.number], more: undefined },
  unsafe: { numbers: [lines.veiligThuis.number, lines.emergency.number], more: 'unsafe' },
  sexual: {
    numbers: [lineSexualViolence.number, lines.veiligThuis.number, linePolice.number, lines.emergency.number],
    more: 'unsafe',
  },
  suicide: {
    numbers: [line113.numbers[0], line113.numbers[1], lines.emergency.number],
    chat: { website: line113.website, words: 'chat' },
    more: 'suicide',
  },
  'self-harm': {
    numbers: [lineChildren.number, line113.numbers[0], lines.emergency.number],
    chat: { website: line113.website, words: 'chat' },
    more: 'suicide',
  },
  online: {
    numbers: [lineOnlineAbuse.number, linePolice.number, lines.emergency.number],
    chat: { website: lineOnlineAbuse.website, words: 'chatOnline' },
    steps: ['blame', 'pay', 'keep', 'tell', 'report'],
    more: 'unsafe',
  },
}

/** The rule for what somebody's words point at, above everything that is found. */
export function DangerNotice({ danger, hidden }: { danger: Danger; hidden: boolean }) {
  const t = useTranslations('search.danger')
  const strip = useTranslations('strip')
  const helpNow = addressOf('help-now', useLocale())
  const { numbers, chat, steps, more } = ways[danger]
  return (
    <div className="card danger-notice" data-danger={danger} tabIndex={-1} hidden={hidden}>
      <h2 className="text-[length:var(--step-1)]">{t(`${danger}.title`)}</h2>
      <p>{t(`${danger}.text`)}</p>
      {steps && (
        <ol>
          {steps.map((step) => (
            <li key={step}>{t(`steps.${step}`)}</li>
          ))}
        </ol>
      )}
      <p className="flex flex-wrap gap-2">
        {numbers.map((number) => (
          <a key={number} className="button button-danger" href={phoneHref(number)}>
            <span>
              {strip('call')} <bdi translate="no">{number}</bdi>
            </span>
          </a>
        ))}
        {chat && (
          <a className="button" href={chat.website} rel="noreferrer">
            {t(chat.words)}
          </a>
        )}
      </p>
      <p>
        <a className="inline-flex min-h-11 items-center" href={more ? `${helpNow}#${more}` : helpNow}>
          {t(`${danger}.more`)}
        </a>
      </p>
    </div>
  )
}
