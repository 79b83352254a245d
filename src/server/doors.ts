import { answerContacts } from '../api/answer-contacts'
import { answerFigures } from '../api/answer-figures'
import { answerHealth } from '../api/answer-health'
import { answerPicture } from '../api/answer-picture'
import { answerPlan } from '../api/answer-plan'
import { answerSheet, sheetAddress } from '../api/answer-sheet'
import type { ApiAnswerer } from '../api/api-answer'
import { answerFeed, isListOfFeed } from '../api/hsds/answer-feed'
import { feedBase } from '../api/hsds/version'
import { findResource } from '../api/v1/resources'
import { base as v1 } from '../api/v1/version'
import { env } from '../env'
import { answerEmbed } from '../forms/answer-embed'
import { answerCard, answerList, answerPaper } from '../forms/answer-list'
import { answerSearch } from '../forms/answer-search'
import { answerStep } from '../forms/answer-step'
import { answerWorksheet } from '../forms/answer-worksheet'
import type { FormAnswerer } from '../forms/form'
import type { ScreenAnswerer } from '../forms/screen'
import { addressOf, insideOf, pageAt } from '../i18n/addresses'
import { type Locale, locales } from '../i18n/languages'
import type { PageId } from '../i18n/page-words'
import { figuresAddress, pictureAddress } from '../ui/how-true/files'

interface AnyDoor {
  methods: readonly string[]
  /** What making one answer costs, in parts of about ten milliseconds of the only thread; nothing for what is made once for all. */
  cost: number
}

interface FileDoor extends AnyDoor {
  kind: 'file'
}

export interface PageDoor extends AnyDoor {
  kind: 'page'
  /** The path at which Next has it. */
  inside: string
  form?: Form
}

export interface ApiDoor extends AnyDoor {
  kind: 'api'
  answer: ApiAnswerer
  /** The parts of the path below its base. */
  rest: readonly string[]
}

/** A page with a form of its own for each reader, in which one tells what is not right. */
export interface ReportDoor extends AnyDoor {
  kind: 'report'
  locale: Locale
  /** What it is about; null for what was not found. */
  slug: string | null
  /** The path inside Next of the frame that the page stands in. */
  frame: string
}

/** A page that is another one for each who asks, made without Next. */
export interface ScreenDoor extends AnyDoor {
  kind: 'screen'
  answer: ScreenAnswerer
  locale: Locale
  rest: readonly string[]
  /** The path inside Next of the frame that the page stands in. */
  frame: string
}

/** What can be asked for. Nothing else reaches Next. */
export type Door = FileDoor | PageDoor | ApiDoor | ReportDoor | ScreenDoor

/** How what is posted is taken. */
export interface Form {
  answer: FormAnswerer
  locale: Locale
  /** The path inside Next of the frame that the answer stands in. */
  frame: string
  /** Whether the beginning of a form that is longer than 64 KB is enough to answer it. */
  mayBeCut: boolean
  cost: number
}

const read = ['GET', 'HEAD'] as const

const files =
  /^\/(directory\.json|search\.json|search-words\/[a-z-]+\.json|icon\.svg|favicon\.ico|preview\.png|fonts\/[\w-]+\.(woff2|txt)|_next\/static\/.+)$/

interface Api {
  answer: ApiAnswerer
  isPosted?: boolean
  cost: number
}

const apis = new Map<string, Api>([
  ['/api/plan', { isPosted: true, cost: 1, answer: answerPlan }],
  ['/api/contacts', { cost: 1, answer: answerContacts }],
  [sheetAddress, { cost: 20, answer: answerSheet }],
  [figuresAddress, { cost: 2, answer: answerFigures }],
  [pictureAddress, { cost: 2, answer: answerPicture }],
  ['/api/health', { cost: 0, answer: answerHealth }],
])

/** What answers for every path below its base, and says itself what is not there. */
const apiBases = new Map<string, (rest: readonly string[]) => Api | undefined>([
  [v1, (rest) => findResource(rest, env.REPORT_TO)],
  // One entry takes less than finding a finished document.
  [feedBase, (rest) => ({ cost: isListOfFeed(rest) ? 1 : 0, answer: answerFeed })],
])

const inFrame = (locale: Locale) => ({ locale, frame: `/${locale}/formulier` })

const forms = new Map<string, Form>(
  locales.flatMap((locale) => [
    [addressOf('find-help', locale), { answer: answerStep, ...inFrame(locale), mayBeCut: false, cost: 2 }],
    [addressOf('guide', locale), { answer: answerSearch, ...inFrame(locale), mayBeCut: true, cost: 5 }],
  ]),
)

/** Pages that are made anew for each reader. */
const costs: Partial<Record<PageId, number>> = { browse: 3 }

/** Pages that are made from what somebody picked, or from where one asks. */
const screens: Partial<
  Record<PageId, { answer: ScreenAnswerer; mostRest?: number; isPosted?: boolean; cost: number }>
> = {
  list: { answer: answerList, mostRest: 1, cost: 2 },
  'list-card': { answer: answerCard, cost: 1 },
  worksheet: { answer: answerWorksheet, isPosted: true, cost: 5 },
  paper: { answer: answerPaper, cost: 2 },
  embed: { answer: answerEmbed, cost: 1 },
}

/** A frame that is asked of Next, a screen, and looking for danger in a text. */
const reportCost = 5

/** Pages with other pages below them. */
const haveMore: readonly PageId[] = ['guide', 'wijk', 'topic', 'layer', 'situation', 'go-along']

/** The door at this path; undefined where there is none. Whether a page below a page exists, `document-list.ts` says. */
export function findDoor(path: string): Door | undefined {
  if (files.test(path)) return { kind: 'file', methods: read, cost: 0 }
  if (isApi(path)) return apiDoor(path)
  // A link of a list may have been typed in capitals.
  const of = pageAt(path) ?? (/^\/[a-z]{2}\/(?:lijst|list)\//i.test(path) ? pageAt(path.toLowerCase()) : undefined)
  const screen = of && screenDoor(of)
  if (screen) return screen
  const at = /^(\/[\w-]+)+$/.test(path) ? of : undefined
  if (at?.page === 'not-right' || at?.page === 'missing') return reportDoor(at)
  if (!at || (at.rest.length > 0 && !haveMore.includes(at.page))) return undefined
  // Made of constants (`widget-document.tsx`).
  if (at.page === 'widget') return { kind: 'file', methods: read, cost: 0 }
  const form = forms.get(path)
  return {
    kind: 'page',
    methods: form ? [...read, 'POST'] : read,
    cost: costs[at.page] ?? 0,
    inside: insideOf(path),
    ...(form && { form }),
  }
}

/** Whether other programs ask for it, who are answered in JSON, also with what went wrong. */
export const isApi = (path: string): boolean => path.startsWith('/api/')

function apiDoor(path: string): ApiDoor | undefined {
  const base = [...apiBases.keys()].find((base) => path === base || path.startsWith(`${base}/`))
  const rest =
    base === undefined
      ? []
      : path
          .slice(base.length + 1)
          .split('/')
          .filter(Boolean)
  const api = base === undefined ? apis.get(path) : apiBases.get(base)?.(rest)
  if (!api) return undefined
  const { answer, isPosted, cost } = api
  return { kind: 'api', methods: [...(isPosted ? ['POST'] : read), 'OPTIONS'], cost, answer, rest }
}

/** What follows the word of such a page may be anything: it says itself what it cannot read. */
function screenDoor({ page, locale, rest }: NonNullable<ReturnType<typeof pageAt>>): ScreenDoor | undefined {
  const screen = screens[page]
  if (!screen || rest.length > (screen.mostRest ?? 0)) return undefined
  const { answer, cost } = screen
  return { kind: 'screen', methods: screen.isPosted ? [...read, 'POST'] : read, cost, answer, rest, ...inFrame(locale) }
}

function reportDoor({ page, locale, rest }: NonNullable<ReturnType<typeof pageAt>>): ReportDoor | undefined {
  const [slug = null] = rest
  if (rest.length !== (page === 'missing' ? 0 : 1)) return undefined
  return { kind: 'report', methods: [...read, 'POST'], cost: reportCost, slug, ...inFrame(locale) }
}
