import type { Retired, Service } from '../../core/service'
import type { ApiAnswer, ApiAnswerer } from '../api-answer'
import { answered } from './answered'
import { problem } from './problem'
import { readLanguage } from './read-asked'
import { linkTo, sayService } from './say-service'
import { type Speech, speechIn } from './speech'

/** All that is known of the service that the address names. One that was renamed is asked for by its new name; of one that closed is told what took its place. */
export const answerService: ApiAnswerer = ({ rest: [, slug], query, site }, { edition }, now) => {
  const locale = readLanguage(query)
  if (typeof locale !== 'string') return locale
  const speech = speechIn(locale, site)
  const { services, retired } = edition
  const service = services.find((one) => one.slug === slug)
  if (service) return answered({ language: locale, ...sayService(service, now, speech) }, locale, 'for all')
  const old = retired.find((one) => one.slug === slug)
  if (!old) return problem(404, 'There is no service with this slug.')
  return answerRetired(
    old,
    services.find((one) => one.slug === old.now),
    speech,
  )
}

function answerRetired({ name, closed }: Retired, now: Service | undefined, speech: Speech): ApiAnswer {
  if (closed || !now)
    return problem(410, `${name} is no more. now is what took its place, where something did.`, {
      now: now ? linkTo(now, speech) : null,
    })
  const { self } = linkTo(now, speech)
  return { status: 308, headers: { Location: self, 'Cache-Control': 'no-cache' }, body: '' }
}
