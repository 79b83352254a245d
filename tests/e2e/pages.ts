import type { APIRequestContext, APIResponse, Page } from '@playwright/test'
import { codeOf } from '@/core/list/code'
import { addressOf, pageAt } from '@/i18n/addresses'
import { expect } from './fixtures'
import { findHelp } from './journey'

/** A kind of page that a reader can come to. */
export interface PageKind {
  name: string
  path: string
  status: number
  /** Reached by posting this form; what is not given is reached by following a link. */
  form?: string
  /** Made of the same parts as one that stands before it in the list. */
  isAnother?: true
}

const another = (kind: PageKind): PageKind => ({ ...kind, isAnother: true })

export const posted = (name: string, form: string, path = findHelp): PageKind => ({ name, path, status: 200, form })
const searched = (name: string, form: string): PageKind => ({ name, path: '/nl/gids', status: 200, form })
const untilPlace = 'who=parent&age=12-15&topics=school&topics=money&situations=skip&weight=ongoing&known=none'

/** What somebody picked, as a code. */
const someList = codeOf({
  picks: [
    { slug: 'buurtteam-overvecht-spoorzoom', reason: 'call-first' },
    { slug: 'kindertelefoon', reason: 'child' },
  ],
  wijk: 'overvecht',
})

export const documents: readonly PageKind[] = [
  { name: 'home', path: '/nl', status: 200 },
  { name: 'help now', path: '/nl/nu-hulp', status: 200 },
  { name: 'the guide', path: '/nl/gids', status: 200 },
  { name: 'a team in the guide', path: '/nl/gids/buurtteam-overvecht-spoorzoom', status: 200 },
  another({ name: 'a specialist in the guide', path: '/nl/gids/spoor030', status: 200 }),
  another({ name: 'a line in the guide', path: '/nl/gids/kindertelefoon', status: 200 }),
  another({ name: 'what answers a danger in the guide', path: '/nl/gids/veilig-thuis', status: 200 }),
  { name: 'the doors of the explanations', path: '/nl/uitleg', status: 200 },
  { name: 'the rings of help', path: '/nl/uitleg/kringen', status: 200 },
  { name: 'whom a child can talk to', path: '/nl/uitleg/met-wie-praten', status: 200 },
  { name: 'an explanation for children', path: '/nl/uitleg/8-11-wie-weet-het', status: 200 },
  another({ name: 'an explanation for young people', path: '/nl/uitleg/als-je-18-wordt', status: 200 }),
  another({ name: 'an explanation for parents', path: '/nl/uitleg/huisarts-of-buurtteam', status: 200 }),
  { name: 'where one types the code of a list', path: '/nl/lijst', status: 200 },
  another({ name: 'a code that nobody can read', path: '/nl/lijst/onleesbaar', status: 200 }),
  another({
    name: 'a list from before codes, with what nobody knows',
    path: '/nl/lijst?s=kindertelefoon.k,onbekend&w=overvecht',
    status: 200,
  }),
  {
    name: 'a list',
    path: `/nl/lijst/${someList}`,
    status: 200,
  },
  another({ name: 'an empty worksheet', path: '/nl/werkblad', status: 200 }),
  {
    name: 'a worksheet',
    path: `/nl/werkblad?c=${someList}&g=bullied`,
    status: 200,
  },
  {
    name: 'a list on paper',
    path: `/nl/werkblad/papier?c=${someList}`,
    status: 200,
  },
  { name: 'cards with numbers', path: `/nl/lijst/kaartje?c=${someList}`, status: 200 },
  { name: 'for professionals', path: '/nl/voor-professionals', status: 200 },
  { name: 'a window for a site of another', path: '/nl/voor-professionals/insluiten', status: 200 },
  { name: 'a topic', path: '/nl/onderwerp/school', status: 200 },
  another({ name: 'a topic of danger', path: '/nl/onderwerp/unsafe', status: 200 }),
  { name: 'a topic in a wijk', path: '/nl/onderwerp/money/overvecht', status: 200 },
  { name: 'a situation', path: '/nl/situatie/school-refusal', status: 200 },
  { name: 'a situation of danger', path: '/nl/situatie/s23', status: 200 },
  { name: 'going along', path: '/nl/situatie/school-refusal/meegaan', status: 200 },
  { name: 'going along in danger', path: '/nl/situatie/s24/meegaan', status: 200 },
  { name: 'a kind of help', path: '/nl/soort/line', status: 200 },
  { name: 'all help', path: '/nl/alle-hulp', status: 200 },
  another({ name: 'all help, narrowed', path: '/nl/alle-hulp?age=12-15&free=yes&open=now&onbekend=1', status: 200 }),
  another({
    name: 'a filter that leaves nothing',
    path: '/nl/alle-hulp?topic=identity&layer=specialist-help',
    status: 200,
  }),
  { name: 'a wijk', path: '/nl/wijk/overvecht', status: 200 },
  { name: 'how true it is', path: '/nl/over/dekking', status: 200 },
  { name: 'what was done', path: '/nl/over/wat-is-er-gedaan', status: 200 },
  { name: 'about', path: '/nl/over', status: 200 },
  { name: 'how we choose', path: '/nl/hoe-we-kiezen', status: 200 },
  { name: 'the style page', path: '/nl/over/stijl', status: 200 },
  { name: 'its pictures', path: '/nl/over/stijl/beeld', status: 200 },
  { name: 'privacy', path: '/nl/privacy', status: 200 },
  { name: 'accessibility', path: '/nl/toegankelijkheid', status: 200 },
]

export const searches = [
  searched('a search', 'words=pesten&place=Overvecht'),
  searched('a search for words that point at danger', 'words=hij+slaat+mij+en+ik+wil+dood'),
  searched('a search that finds nothing, in two wijken', `words=${'q'.repeat(300)}&place=3521`),
  searched('a search for what a page explains', 'words=wat+kost+jeugdhulp&place='),
  another(searched('an empty search', 'words=&place=')),
] as const satisfies readonly PageKind[]

const report = '/nl/gids/spoor030/klopt-niet'

/** What is not right, or missing: a form of its own for each reader. */
export const reports: readonly PageKind[] = [
  { name: 'a form to tell what is not right', path: report, status: 200 },
  another({ name: 'a form to tell what is missing', path: '/nl/over/dit-mis-ik', status: 200 }),
  posted('a report that comes again, with words of danger', 'text=hij+slaat+mij', report),
  posted('a report that was taken', 'homepage=x&fact=phone', report),
]

export const questionScreens: readonly PageKind[] = [
  { name: 'the first question', path: findHelp, status: 200 },
  posted('the question about age', 'asked=who&who=parent'),
  posted('the question about topics', 'who=parent&age=12-15'),
  posted('own words that point at danger', 'who=youth&age=12-15&asked=topics&told=ik+wil+dood+en+ik+word+gepest'),
  another(posted('the question about topics for a child', 'who=youth&age=4-11')),
  posted('the question about what is going on', 'who=parent&age=12-15&topics=school&topics=money'),
  another(posted('the question about weight', 'who=youth&age=16-17&topics=mood&situations=skip')),
  another(
    posted('the question about who helps already', 'who=parent&age=0-3&topics=parenting&situations=skip&weight=stuck'),
  ),
  posted('the question about place', untilPlace),
  posted('the question about wijk', `${untilPlace}&place=3521`),
  posted('the question about buurt', `${untilPlace}&place=overvecht`),
  posted('a question asked again', `${untilPlace}&asked=place&place=Atlantis`),
]

export const plans = [
  posted('a plan', `${untilPlace}&place=3561`),
  posted(
    'a plan with somebody to call already',
    'who=someone-else&age=4-11&topics=mood&situations=skip&weight=stuck&known=save&place=binnenstad',
  ),
  posted('a plan in danger', 'who=youth&age=12-15&topics=unsafe&situations=not-safe-at-home&known=none&place=oost'),
  posted('a plan for a place outside Utrecht', 'who=youth&age=16-17&topics=skip&weight=skip&known=skip&place=1012'),
] as const satisfies readonly PageKind[]

export const errorPages: readonly PageKind[] = [
  { name: 'an unknown address (404)', path: '/nl/bestaat/niet', status: 404 },
  { name: 'an unknown address without a language (404)', path: '/onbekend', status: 404 },
  { name: 'a malformed address (400)', path: '/nl/gids/%E0%A4%A', status: 400 },
  { name: 'a form sent to a page that takes none (405)', path: '/nl/over', status: 405, form: 'who=parent' },
]

export const everyKindOfPage: readonly PageKind[] = [
  ...documents,
  ...searches,
  ...reports,
  ...questionScreens,
  ...plans,
  ...errorPages,
]

/** Stands in pages of other sites: without a script, a way out or a part of the frame of our pages. */
export const theWindow: PageKind = { name: 'the window in pages of other sites', path: '/nl/venster', status: 200 }

/** For what changes with the language: what is made of the same parts stands here once. */
export const oneOfEachKind = [...documents, ...searches, ...reports, ...questionScreens, ...plans].filter(
  ({ isAnother }) => !isAnother,
)

/** The same kind of page in English. */
export function inEnglish(kind: PageKind): PageKind {
  const [path = '', ...search] = kind.path.split(/(?=\?)/)
  const at = pageAt(path)
  if (!at) throw new Error(`${kind.path} is no page`)
  return { ...kind, path: addressOf(at.page, 'en', ...at.rest) + search.join('') }
}

const formType = 'application/x-www-form-urlencoded'

/** What the browser says of a page that comes with an error status. */
export const browserSaysOfAnErrorStatus = /^Failed to load resource: the server responded with a status of 4\d\d/

/** Opens a page of this kind in the browser, a posted one by turning the request for its address into that form. */
export async function openPage(page: Page, { path, status, form }: PageKind): Promise<void> {
  if (form !== undefined)
    await page.route(
      (url) => url.pathname === path,
      (route, request) =>
        route.continue({ method: 'POST', postData: form, headers: { ...request.headers(), 'content-type': formType } }),
      { times: 1 },
    )
  const response = await page.goto(path)
  expect(response?.status()).toBe(status)
}

/** The bare answer of a page of this kind. */
export const fetchPage = (request: APIRequestContext, { path, form }: PageKind): Promise<APIResponse> =>
  form === undefined
    ? request.get(path, { maxRedirects: 0 })
    : request.post(path, { maxRedirects: 0, data: form, headers: { 'content-type': formType } })
