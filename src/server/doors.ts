import { addressOf, isInside, pageAt } from '../i18n/addresses'
import { locales } from '../i18n/languages'
import type { PageId } from '../i18n/page-words'

/** What can be asked for. Nothing else reaches Next. */
export interface Door {
  kind: 'file' | 'page' | 'api'
  methods: readonly string[]
  /** What making one answer costs, in parts of about ten milliseconds of the only thread; nothing for what is made beforehand. */
  cost: number
  form?: Form
}

/** How what is posted is taken. */
interface Form {
  /** The path inside Next that answers it. */
  answeredBy: string
  /** Whether the beginning of a form that is longer than 64 KB is enough to answer it. */
  mayBeCut: boolean
  cost: number
}

const read = ['GET', 'HEAD'] as const

const files =
  /^\/(directory\.json|search\.json|search-words\/[a-z-]+\.json|icon\.svg|favicon\.ico|preview\.png|fonts\/[\w-]+\.(woff2|txt)|_next\/static\/.+)$/

const apis = new Map<string, Door>([
  ['/api/plan', { kind: 'api', methods: ['POST', 'OPTIONS'], cost: 1 }],
  ['/api/contacts', { kind: 'api', methods: read, cost: 1 }],
  ['/api/health', { kind: 'api', methods: read, cost: 0 }],
])

const forms = new Map<string, Form>(
  locales.flatMap((locale) => [
    [addressOf('find-help', locale), { answeredBy: `/${locale}/vind-hulp/stap`, mayBeCut: false, cost: 2 }],
    [addressOf('guide', locale), { answeredBy: `/${locale}/gids/gevonden`, mayBeCut: true, cost: 5 }],
  ]),
)

/** Where Next answers forms; nobody comes there but with one. */
const behindForms = new Set([...forms.values()].map(({ answeredBy }) => answeredBy))

/** Pages that are made anew for each reader. */
const costs: Partial<Record<PageId, number>> = { list: 2, 'list-card': 1, browse: 3 }

/** The door at this path; undefined where there is none. Whether a page below a page exists only Next knows. */
export function findDoor(path: string): Door | undefined {
  if (files.test(path)) return { kind: 'file', methods: read, cost: 0 }
  const api = apis.get(path)
  if (api) return api
  const page = /^(\/[\w-]+)+$/.test(path) ? pageAt(path)?.page : undefined
  if (!page || isInside(path) || behindForms.has(path)) return undefined
  const form = forms.get(path)
  return { kind: 'page', methods: form ? [...read, 'POST'] : read, cost: costs[page] ?? 0, ...(form && { form }) }
}
