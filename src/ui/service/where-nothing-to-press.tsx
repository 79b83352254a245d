import { useLocale } from 'next-intl'
import type { Service, ServiceText } from '@/core/service'
import { beginningOf } from '@/core/way-in/beginning'
import { canBePressed } from '@/core/way-in/phones'
import { inLanguage } from '../say/in-language'
import { Kept } from '../say/kept'

const enoughLetters = 70

interface Props {
  service: Service
  text: ServiceText
  now: Date
}

/** How one gets in where there is no button for it, as to one's own huisarts; nothing where there is one. */
export function WhereNothingToPress({ service, text, now }: Props) {
  const told = inLanguage(text.language, useLocale())
  if (canBePressed(service, now)) return null
  return (
    <p className="way-in" {...told}>
      <Kept text={beginningOf(text.applicationProcess, enoughLetters)} />
    </p>
  )
}
