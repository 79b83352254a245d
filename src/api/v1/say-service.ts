import type { z } from 'zod'
import { phoneHref } from '../../core/escalation/phone-href'
import { isOpenNow } from '../../core/freshness/open'
import { reachOf } from '../../core/routing/fit'
import type { Service, ServiceText } from '../../core/service'
import type { Register } from '../../core/taxonomy'
import { assure } from '../../core/way-in/assurance'
import { costsOf } from '../../core/way-in/costs'
import { isCharged, listAsText, listCallableFor } from '../../core/way-in/phones'
import { agesOf } from '../../ui/service/ages'
import { areaWords } from '../../ui/service/area-words'
import { describeCalls } from '../../ui/service/describe-calls'
import { describeHoursSeen } from '../../ui/service/describe-hours'
import { formatWords, languageWords } from '../../ui/service/fact-words'
import { listPlaces } from '../../ui/service/list-places'
import { referrerWords } from '../../ui/service/referrer-words'
import { textOf } from '../../ui/service/service-text'
import { sureWords } from '../../ui/service/sure-words'
import type { service as serviceSchema } from './schemas'
import type { Speech } from './speech'

type Said = Omit<z.input<typeof serviceSchema>, 'language'>

export const linkTo = ({ slug, name }: Pick<Service, 'slug' | 'name'>, { page, answer }: Speech) => ({
  slug,
  name,
  page: page('guide', slug),
  self: answer('services', slug),
})

/** All that the page of a service says, as facts and in sentences. Its words are for whoever reads them. */
export function sayService(service: Service, now: Date, speech: Speech, register: Register = 'plain'): Said {
  const { organization, layer, kinds, topics, madeFor, access, referredBy, formats } = service
  const { minimumAge, maximumAge, free, languages, website, email } = service
  const text = textOf(service, speech.locale, register)
  const child = service.texts.find((one) => one.register === 'child' && one.language === text.language)
  const calls = describeCalls(service, now, speech.locale, { t: speech.service, seen: speech.seen })
  const { confidence, assuredDate } = assure(service, now)
  return {
    ...linkTo(service, speech),
    organization,
    layer,
    kinds,
    topics,
    madeFor,
    access,
    referredBy,
    reach: reachOf(service),
    formats,
    minimumAge,
    maximumAge,
    free,
    languages,
    text: sayText(text),
    childText: child ? sayText(child) : null,
    website,
    email,
    phones: calls.flatMap(({ number, of, label, said }) =>
      of === null ? [] : [{ number, of, href: phoneHref(number), label, text: said }],
    ),
    phonesAsText: calls.flatMap(({ number, of, label, said }) => (of === null ? [{ number, label, text: said }] : [])),
    schedules: service.schedules
      .filter(({ evidence }) => evidence.status !== 'unconfirmed')
      .map(({ days, opens, closes, of }) => ({ days, opens, closes, of })),
    locations: listPlaces(service, now).map(({ words, name, address, postcode, accessibility, badge }) => ({
      text: words,
      name,
      address,
      postcode,
      accessibility,
      sure: badge ? speech.t(`service.badge.${badge}`) : null,
    })),
    openNow: isOpenNow(service, now),
    assuredOn: assuredDate,
    confidence,
    said: sayFacts(service, text, now, speech),
  }
}

const sayText = ({ language, register, description, applicationProcess, feesDescription, alert }: ServiceText) => ({
  language,
  register,
  description,
  applicationProcess,
  feesDescription,
  alert,
})

/** The facts as the page says them; what one needs and nobody knows is said to be unknown. */
function sayFacts(service: Service, text: ServiceText, now: Date, speech: Speech): Said['said'] {
  const { locale, t, service: words, seen } = speech
  const costs = costsOf(service)
  const isAPlace = service.formats.includes('place')
  const charged = [...listCallableFor(service, now), ...listAsText(service, now)].some((one) => isCharged(one.number))
  const { numbers, facts } = sureWords(service, now, locale, { t: words, seen })
  return {
    layer: t(`layers.${service.layer}.name`),
    access: words(`access.${service.access}`),
    referredBy: referrerWords(service, locale, words) ?? null,
    ages: agesOf(service, t),
    cost: text.feesDescription || costs === 'unsaid' ? null : words(costs === 'free' ? 'free' : 'costUnknown'),
    charged: charged ? words('charged') : null,
    hours: describeHoursSeen(service, now, locale, { t: words, seen }) || (isAPlace ? words('hoursUnknown') : null),
    where: isAPlace && listPlaces(service, now).length === 0 ? words('whereUnknown') : null,
    areas: areaWords(service.areas, locale, speech.area).words,
    formats: formatWords(service, locale, t),
    languages: languageWords(service, locale, t),
    sure: [numbers, facts].filter(Boolean).join(' '),
    language: text.language === locale ? null : words('inDutch', { count: 1 }),
  }
}
