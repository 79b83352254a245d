import type { Service } from '../service'
import type { Kind } from '../taxonomy'
import { fitsAge, fitsAsker, reaches, withOneTeam } from './fit'
import { type Circumstances, compareFor } from './order'
import { closing, type Search } from './rules'
import { type Cause, type Suggestion, suggest } from './suggestion'

/** What a mother to be keeps, however old she is herself: it fits by the unborn child. */
const forTheUnborn: readonly Kind[] = ['birth-care', 'youth-health-care']

/** The services that fit, each handed out once. */
export class Pool {
  private readonly left: Set<Service>
  private readonly candidates: readonly Service[]

  constructor(
    private readonly circumstances: Circumstances,
    services: readonly Service[],
    isUnborn: boolean,
  ) {
    const { answers, place } = circumstances
    const closes = ofKind(...closing)
    const fitsUnborn = (one: Service) =>
      isUnborn && ofKind(...forTheUnborn)(one) && fitsAge(one, { who: 'parent', age: 'pregnant' })
    const found = withOneTeam(
      services.filter(
        (one) =>
          closes(one) ||
          (((fitsAge(one, answers) && fitsAsker(one, answers)) || fitsUnborn(one)) && reaches(one, place)),
      ),
    )
    this.left = new Set(found.services)
    this.candidates = found.candidates
  }

  /** Whether 14 030 is the own municipality, as far as the place is known. */
  get isInUtrecht(): boolean {
    return this.circumstances.place.status !== 'outside'
  }

  /** All that is wanted and left, best first, which may still be handed out. */
  look(wanted: (service: Service) => boolean, kinds: readonly Kind[] = []): Suggestion[] {
    const found = [...this.left].filter(wanted).sort(compareFor(this.circumstances, kinds))
    return found.map((service) => this.suggestionOf(service, 'fits'))
  }

  /** All that is wanted and left, best first; nobody else gets it any more. */
  take(wanted: (service: Service) => boolean, kinds: readonly Kind[] = [], cause: Cause = 'fits'): Suggestion[] {
    const found = [...this.left].filter(wanted).sort(compareFor(this.circumstances, kinds))
    for (const service of found) this.left.delete(service)
    return found.map((service) => this.suggestionOf(service, cause))
  }

  /** True of an open service that is made for this situation; without one, of none. Specialists come after, and never as an open door. */
  isMadeFor(situationId: string | undefined) {
    return this.isOpenDoor(({ madeFor }) => situationId !== undefined && madeFor.includes(situationId))
  }

  /** The same, of what is no help of specialists. */
  isOpenDoor(wanted: (service: Service) => boolean) {
    return (service: Service): boolean => service.layer !== 'specialist-help' && wanted(service)
  }

  search(search: Search): Suggestion[] {
    const found = this.take(this.answersTo(search), search.kinds)
    if (found.length || !search.otherwise) return found
    return this.take(
      ofKind(...search.otherwise),
      search.otherwise,
      this.circumstances.answers.topics.length ? 'fallback' : 'fits',
    )
  }

  private suggestionOf(service: Service, cause: Cause): Suggestion {
    const suggestion = suggest(service, cause, this.circumstances)
    return service.kinds.includes('buurtteam') ? { ...suggestion, candidates: this.candidates } : suggestion
  }

  private answersTo({ kinds, aboutTopics, layer }: Search) {
    const named = ofKind(...kinds)
    const { topics } = this.circumstances.answers
    return (service: Service) =>
      named(service) ||
      (aboutTopics && service.layer === layer && service.topics.some((topic) => topics.includes(topic)))
  }
}

/** True of a service that is one of these kinds. */
export const ofKind =
  (...kinds: Kind[]) =>
  (service: Service): boolean =>
    service.kinds.some((kind) => kinds.includes(kind))
