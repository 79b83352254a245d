import { createTranslator } from 'next-intl'
import { readLink } from '../core/list/read-link'
import { vcardsOf } from '../core/list/vcard'
import { isLocale, sourceLocale } from '../i18n/languages'
import { wordsIn } from '../i18n/words'
import { describeHoursSeen } from '../ui/service/describe-hours'
import { textOf } from '../ui/service/service-text'
import type { ApiAnswerer } from './api-answer'

/** The services of a list as contacts for a phone, in one file, with notes in the language that is asked for. What the link names and nobody knows is left out. */
export const answerContacts: ApiAnswerer = ({ query }, { edition: { services, retired } }, now) => {
  const fields = new URLSearchParams(query)
  const asked = fields.get('language') ?? ''
  const locale = isLocale(asked) ? asked : sourceLocale
  const messages = wordsIn(locale)
  const t = createTranslator({ locale, messages, namespace: 'service' })
  const seen = createTranslator({ locale, messages, namespace: 'service.seen' })
  const { found } = readLink(fields.get('c'), fields, { services, retired })
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/vcard; charset=utf-8',
      'Content-Disposition': 'attachment; filename="contacten.vcf"',
      'Cache-Control': 'no-store',
    },
    body: vcardsOf(
      found.map(({ service }) => service),
      {
        askFor: (number, name) => t('callAndAsk', { number, name }),
        wayIn: (service) => textOf(service, locale).applicationProcess,
        hours: (service) => describeHoursSeen(service, now, locale, { t, seen }),
      },
      now,
    ),
  }
}
