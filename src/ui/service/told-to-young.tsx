import { useLocale, useTranslations } from 'next-intl'
import type { Service, ServiceText } from '@/core/service'
import { listAsText } from '@/core/way-in/phones'
import { CallableText } from '../say/callable-text'
import { inLanguage } from '../say/in-language'
import { Contact } from './contact'

interface Props {
  text: ServiceText
  service: Service
  now: Date
}

/** What a service is in the words for children, with its button: first on its page for whoever follows a link for the young (`guideForYoung`), hidden for others. */
export function ToldToYoung({ text, service, now }: Props) {
  const t = useTranslations('service')
  return (
    <section className="card help for-young" aria-labelledby="for-young">
      <h2 id="for-young" className="text-[length:var(--step-1)]">
        {t('forYoung')}
      </h2>
      <ChildText text={text} service={service} now={now} />
      <Contact service={service} now={now} main />
    </section>
  )
}

/** The words for children, with numbers that can be tapped as far as they may be a button. */
export function ChildText({ text, service, now }: Props) {
  const asText = listAsText(service, now)
  const told = inLanguage(text.language, useLocale())
  return (
    <>
      <p {...told}>
        <CallableText text={text.description} asText={asText} />
      </p>
      <p {...told}>
        <CallableText text={text.applicationProcess} asText={asText} />
      </p>
    </>
  )
}
