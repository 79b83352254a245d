import type { z } from 'zod'
import { explainedPages } from '../../content/explained/explained-pages'
import { escalationAt } from '../../core/escalation/rules'
import { isToldToBeOld } from '../../core/freshness/told-old'
import { countOf, type Found, mostHits, mostLetters } from '../../core/search/search'
import type { Service } from '../../core/service'
import { situationsOf } from '../../core/situations/danger-services'
import { personLines } from '../../ui/search/person-lines'
import { textOf } from '../../ui/service/service-text'
import { sayDangers, sayEscalation, sayNumber } from './say-danger'
import { linkToSituation, sayPlace } from './say-plan'
import { linkTo } from './say-service'
import type { searchAnswer } from './schemas'
import type { Speech } from './speech'

type Answer = z.input<typeof searchAnswer>

/** What was found, with what the guide says beside it. Danger stands first. Nothing that was typed comes back but the name of a place that we know. */
export function saySearch(
  found: Found,
  { services, now }: { services: readonly Service[]; now: Date },
  speech: Speech,
): Answer {
  const { t, locale, page } = speech
  const bySlug = new Map(services.map((service) => [service.slug, service]))
  const explanation = explainedPages(locale).find(({ id }) => id === found.page)
  return {
    dangers: sayDangers(found.dangers, speech),
    escalation: sayEscalation(escalationAt(now), speech),
    language: locale,
    notes: listNotes(found, speech),
    place: sayPlace(found.place, sayWhere(found, speech)),
    age: found.age,
    situations: situationsOf(found.situations).map((one) => linkToSituation(one, speech)),
    explanation: explanation ? { ...explanation, page: page(explanation.id) } : null,
    topics: found.topics.map((id) => ({ id, name: t(`topics.adult.${id}.label`), page: page('topic', id) })),
    services: found.hits.flatMap(({ slug }) => {
      const service = bySlug.get(slug)
      return service ? sayHit(service, now, speech) : []
    }),
    hasMore: found.hasMore,
    instead: found.isEmpty || countOf(found) > 0 ? [] : sayInstead(speech),
  }
}

function sayHit(service: Service, now: Date, speech: Speech): Answer['services'][number] {
  const { language, description } = textOf(service, speech.locale)
  return {
    ...linkTo(service, speech),
    layer: service.layer,
    access: service.access,
    said: {
      access: speech.service(`access.${service.access}`),
      description,
      language,
      old: isToldToBeOld(service, now) ? speech.service('badge.old') : null,
    },
  }
}

function sayWhere({ place: { status }, placeName }: Found, { t }: Speech): string | null {
  if (status === 'not-given') return null
  return status === 'known'
    ? t.markup('search.where.known', { where: () => placeName ?? '' })
    : t(`search.where.${status}`)
}

function listNotes({ isCut, age, isEmpty, hasMore, hits, situations, page }: Found, { t }: Speech): string[] {
  const count = countOf({ hits, situations, page })
  return [
    isCut && t('search.cut', { most: mostLetters }),
    age !== null && t.markup('search.age', { where: () => String(age) }),
    isEmpty ? t('search.empty') : hasMore ? t('search.foundMost', { most: mostHits }) : t('search.found', { count }),
    !isEmpty && count === 0 && t('search.person.title'),
  ].filter((one) => typeof one === 'string')
}

const sayInstead = (speech: Speech): Answer['instead'] =>
  personLines.map(({ who, number }) => ({
    text: speech.t(`search.person.${who}`),
    phone: number === null ? null : sayNumber(number, speech),
    page: number === null ? speech.page('guide', 'huisarts') : null,
  }))
