import { isStale } from '../freshness/freshness'
import { wallClock } from '../hours/amsterdam'
import { findBuurt } from '../place/buurten'
import { findWijk } from '../place/wijken'
import type { Evidence, Service, ServiceArea } from '../service'
import { listCallableFor } from './phones'

/** How schema.org calls a day. */
const dayOf = (day: string): string => `https://schema.org/${day.charAt(0).toUpperCase()}${day.slice(1)}`

const names: Record<string, string> = {
  nederland: 'Nederland',
  'provincie-utrecht': 'Provincie Utrecht',
  utrecht: 'Utrecht',
}

function nameOfArea({ type, code }: ServiceArea): string {
  if (type === 'buurt') return findBuurt(code)?.name ?? code
  return names[code] ?? findWijk(code)?.name ?? code
}

/** A service as schema.org describes it, for search engines and others who read pages by machine. Only what a source states and is not stale, and only its own numbers. */
export function schemaOrgOf(service: Service, description: string, now: Date) {
  const { name, organization, website, email, areas, languages, locations, schedules, minimumAge, maximumAge } = service
  const numbers = listCallableFor(service, now).filter(({ of }) => of === service.slug)
  const isKnown = (fact: 'hours' | 'location', evidence: Evidence) =>
    evidence.status === 'stated' && !isStale(fact, service, evidence, wallClock(now))
  const hours = schedules.filter(({ evidence }) => isKnown('hours', evidence))
  const doors = locations.filter(({ address, evidence }) => address && isKnown('location', evidence))
  return {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name,
    description,
    provider: { '@type': 'Organization', name: organization.name, ...(email ? { email } : {}) },
    areaServed: areas.map(nameOfArea),
    ...(minimumAge !== null || maximumAge !== null
      ? { audience: { '@type': 'PeopleAudience', suggestedMinAge: minimumAge, suggestedMaxAge: maximumAge } }
      : {}),
    availableChannel: [
      {
        '@type': 'ServiceChannel',
        ...(website ? { serviceUrl: website } : {}),
        ...(languages.length > 0 ? { availableLanguage: languages } : {}),
        ...(numbers.length > 0
          ? { servicePhone: numbers.map(({ number }) => ({ '@type': 'ContactPoint', telephone: number })) }
          : {}),
      },
      ...doors.map(({ name: place, address, postcode }) => ({
        '@type': 'ServiceChannel',
        serviceLocation: {
          '@type': 'Place',
          ...(place ? { name: place } : {}),
          address: {
            '@type': 'PostalAddress',
            streetAddress: address,
            postalCode: postcode,
            addressLocality: 'Utrecht',
          },
        },
      })),
    ],
    ...(hours.length > 0
      ? {
          hoursAvailable: hours.map(({ days, opens, closes }) => ({
            '@type': 'OpeningHoursSpecification',
            dayOfWeek: days.map(dayOf),
            opens,
            closes: closes === '24:00' ? '23:59' : closes,
          })),
        }
      : {}),
  }
}

interface SituationPage {
  name: string
  language: string
  /** What its facts are taken from; `date` is null where the source states none. */
  sources: readonly { title: string; address: string; date: string | null }[]
  /** Who helps first. */
  helps: readonly Pick<Service, 'slug' | 'name' | 'organization'>[]
}

/** The page of a situation as schema.org describes it: what it is about, who helps first, each once, and what it cites. */
export const schemaOrgOfSituation = ({ name, language, sources, helps }: SituationPage) => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  name,
  inLanguage: language,
  mentions: [...new Map(helps.map((help) => [help.slug, help])).values()].map((help) => ({
    '@type': 'Service',
    name: help.name,
    provider: { '@type': 'Organization', name: help.organization.name },
  })),
  ...(sources.length > 0 && {
    citation: sources.map(({ title, address, date }) => ({
      '@type': 'CreativeWork',
      name: title,
      url: address,
      ...(date && { datePublished: date }),
    })),
  }),
})
