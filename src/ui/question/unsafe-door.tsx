import { useLocale, useTranslations } from 'next-intl'
import type { Replies } from '@/core/triage/replies'
import { addressOf } from '@/i18n/addresses'
import { HiddenReplies } from './hidden-replies'

const form = 'unsafe-door'

/** The topic of who is not safe as a door above all others, so that nobody has to read on. */
export function UnsafeDoor() {
  const t = useTranslations('form')
  return (
    <p className="mt-4">
      <button type="submit" form={form} className="button button-danger">
        {t('unsafeDoor')}
      </button>
    </p>
  )
}

/** What that door sends. A form of its own: as a button of the question it would be the one that the Enter key presses. */
export function UnsafeDoorForm({ replies }: { replies: Replies }) {
  return (
    <form id={form} method="post" action={addressOf('find-help', useLocale())}>
      <HiddenReplies replies={replies} but="topics" />
      <input type="hidden" name="asked" value="topics" />
      <input type="hidden" name="topics" value="unsafe" />
    </form>
  )
}
