import type { Content } from '@/core/facts/facts'
import { hasSource, isSaid, type KeptFact } from '@/core/facts/kept-fact'
import { type Heard, heard } from '@/core/facts/seen-now'
import { slugOf } from '@/core/facts/slug-of'
import { askedOf } from './asked-of'
import type { Asked } from './field'
import { withFact } from './read-fact'

/** The facts that a new service cannot do without, or that people need to get in, in the order in which they are asked. */
export const factsOfNew: readonly KeptFact[] = [
  'text',
  'ages',
  'access',
  'areas',
  'phones',
  'hours',
  'website',
  'locations',
  'terms',
]

/** Of these facts what a new service is asked: the rest can be mended later. */
export const askedOfNew = (fact: KeptFact): readonly Asked[] =>
  askedOf[fact].filter(
    (one) => 'rows' in one || !/^text\.en|\.child\.(fees|alert)|madeFor|languages|searchWords|buurten/.test(one.name),
  )

/** The content with a new service as a form describes it: of an organization that is there, or of a new one. */
export function withNewService(content: Content | undefined, form: URLSearchParams, from: Heard): Content {
  const name = (form.get('name') ?? '').trim()
  const slug = slugOf(name)
  const organization = (form.get('organization') ?? '').trim() || name
  const key = `${from.key}-${from.on}`
  const bare = { slug, name, source: key } as Content['services'][number]
  const service = factsOfNew.reduce((made, fact) => withFact(made, fact, form), bare)
  const before =
    content ?? ({ slug: slugOf(organization), name: organization, sources: {}, services: [] } as unknown as Content)
  const added = { ...before, services: [...before.services, { ...service, source: 'new' }] }
  // The source comes as for any fact that was heard, at the last as that of the service itself: so none keeps the word that stands in for it.
  const said = factsOfNew.filter((fact) => hasSource(fact) && isSaid(service, fact))
  return [...said, 'existence' as const].reduce<Content>((made, fact) => heard(made, slug, fact, from), added)
}
