import type { Place } from '../place/place'
import type { Service } from '../service'
import type { Kind } from '../taxonomy'
import type { Answers } from '../triage/answers'
import { fitsAge, fitsAsker, keepNearestTeams, reaches } from './fit'
import { compareFor } from './order'
import { closing, type Search } from './rules'
import { type Cause, type Suggestion, suggest } from './suggestion'

/** The services that fit, each handed out once. */
export class Pool {
  private readonly left: Set<Service>

  constructor(
    private readonly answers: Answers,
    private readonly place: Place,
    private readonly now: Date,
    services: readonly Service[],
  ) {
    const closes = ofKind(...closing)
    const fit = services.filter(
      (one) => closes(one) || (fitsAge(one, answers) && fitsAsker(one, answers) && reaches(one, place)),
    )
    this.left = new Set(keepNearestTeams(fit))
  }

  take(wanted: (service: Service) => boolean, kinds: readonly Kind[], cause: Cause = 'fits'): Suggestion[] {
    const found = [...this.left].filter(wanted).sort(compareFor(this.answers.topics, this.place, kinds))
    for (const service of found) this.left.delete(service)
    return found.map((service) => suggest(service, cause, this.answers, this.place, this.now))
  }

  search(search: Search): Suggestion[] {
    const found = this.take(this.answersTo(search), search.kinds)
    if (found.length || !search.otherwise) return found
    return this.take(ofKind(...search.otherwise), search.otherwise, this.answers.topics.length ? 'fallback' : 'fits')
  }

  /** What a search would find, without handing it out. */
  look(search: Search | undefined): Service[] {
    if (!search) return []
    const found = [...this.left].filter(this.answersTo(search))
    return found.length || !search.otherwise ? found : [...this.left].filter(ofKind(...search.otherwise))
  }

  private answersTo({ kinds, aboutTopics, layer }: Search) {
    const named = ofKind(...kinds)
    return (service: Service) =>
      named(service) ||
      (aboutTopics && service.layer === layer && service.topics.some((topic) => this.answers.topics.includes(topic)))
  }
}

/** True of a service that is one of these kinds. */
export const ofKind =
  (...kinds: Kind[]) =>
  (service: Service): boolean =>
    service.kinds.some((kind) => kinds.includes(kind))
