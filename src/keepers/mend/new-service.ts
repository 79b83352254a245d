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

type Service = Content['services'][number]

/** What was read elsewhere of a service that nobody has placed; undefined where it is not there (any more). */
export const findUnplaced = (content: Content, slug: string | undefined): Service | undefined =>
  ((content.unplaced ?? []) as unknown as readonly Service[]).find((one) => one.slug === slug)

/** The same as it would be as a service: its words are those of the plain text in Dutch, until somebody writes them so. */
export const asService = ({ said, ...known }: Service): Service =>
  ({ ...known, ...(said !== undefined && { text: { nl: { plain: said } } }) }) as Service

/** The content with a new service as a form describes it: of an organization that is there, or of a new one. It takes the place of what was `unplaced`. */
export function withNewService(
  content: Content | undefined,
  form: URLSearchParams,
  from: Heard,
  unplaced?: Service,
): Content {
  const name = (form.get('name') ?? '').trim()
  const slug = unplaced?.slug ?? slugOf(name)
  const organization = (form.get('organization') ?? '').trim() || name
  const key = `${from.key}-${from.on}`
  const { alternateNames, note } = unplaced ?? ({} as Partial<Service>)
  const kept = { ...(alternateNames !== undefined && { alternateNames }), ...(note !== undefined && { note }) }
  const bare = { slug, name, ...kept, source: key } as Service
  const service = factsOfNew.reduce((made, fact) => withFact(made, fact, form), bare)
  const before =
    content ?? ({ slug: slugOf(organization), name: organization, sources: {}, services: [] } as unknown as Content)
  const left = ((before.unplaced ?? []) as unknown as readonly Service[]).filter((one) => one.slug !== slug)
  const { unplaced: _, ...others } = before
  const added = {
    ...others,
    services: [...before.services, { ...service, source: 'new' }],
    ...(left.length > 0 && { unplaced: left }),
  } as unknown as Content
  // The source comes as for any fact that was heard, at the last as that of the service itself: so none keeps the word that stands in for it.
  const said = factsOfNew.filter((fact) => hasSource(fact) && isSaid(service, fact))
  return [...said, 'existence' as const].reduce<Content>((made, fact) => heard(made, slug, fact, from), added)
}
