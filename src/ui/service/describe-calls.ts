import type { useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import { listAsText, listCallableFor } from '@/core/way-in/phones'
import { describeNumber } from './describe-number'

interface Words {
  t: ReturnType<typeof useTranslations<'service'>>
  seen: ReturnType<typeof useTranslations<'service.seen'>>
}

/** A number in a sentence, and when or for whom it counts, in Dutch. */
interface Call {
  said: string
  number: string
  /** Whose number it is to call, by its slug; null for one that is only text. */
  of: string | null
  label: string | null
}

/** The numbers of a service for where nothing can be tapped: those to call, with whom to ask for at the number of another; and those that are only text, with why. */
export const describeCalls = (service: Service, now: Date, locale: string, { t, seen }: Words): Call[] => [
  ...listCallableFor(service, now).map(({ number, of, label }) => ({
    number,
    said: of === service.slug ? t('call', { number }) : t('callAndAsk', { number, name: service.name }),
    of,
    label,
  })),
  ...listAsText(service, now).map((phone) => ({
    number: phone.number,
    said: describeNumber(phone, locale, { t, seen }),
    of: null,
    label: phone.label,
  })),
]
