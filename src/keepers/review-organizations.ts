import { dangerLines } from '@/core/escalation/danger-lines'
import { lines } from '@/core/escalation/lines'
import { otherWays } from '@/core/escalation/other-ways'
import type { Content } from '@/core/facts/facts'
import { withoutHidden } from '@/core/facts/hidden'
import { wallClock } from '@/core/hours/amsterdam'
import { phoneKey } from '@/core/search/phone-number'
import { isSilent, nextStep, type Step } from '../mail/next-step'
import type { PrismaClient } from '../store/database/client'
import { hiddenFacts } from '../store/history/hidden-facts'
import { latestRevisions } from '../store/history/revisions'
import {
  areReviewsOn,
  lastTouched,
  listSeries,
  membersWithMail,
  type Recipient,
  type Review,
  takeStep,
} from '../store/reviews'
import { type FactAt, listFacts } from './facts-to-ask'

/** How it stands with the mails to one organization. */
export interface ReviewOf {
  slug: string
  name: string
  series: Review | undefined
  /** What is to be done now; `wait` where nobody could be reached. */
  step: Step
  to: Recipient[]
  /** Asked 90 days ago, and nothing was heard. */
  silent: boolean
}

type Service = Content['services'][number]

const numbersOfCode = [lines.emergency, lines.veiligThuis, lines.saveFlevoland, ...dangerLines].map(({ number }) =>
  phoneKey(number),
)

/** True of help that the code itself tells of where there is danger: no organization is asked about it by mail. */
const isOfCode = ({ slug, layer, phones }: Service): boolean =>
  layer === 'safety' ||
  [...otherWays, ...dangerLines].some(({ id }) => id === slug) ||
  ((phones ?? []) as { number: string }[]).some(({ number }) => numbersOfCode.includes(phoneKey(String(number))))

/** The services that an organization may be asked about by mail. */
export const askedAbout = (content: Content): Service[] => content.services.filter((service) => !isOfCode(service))

/** The facts that are too old to count on, or of no known age, of what may be asked about. */
export function oldFacts(content: Content, now: Date): FactAt[] {
  const slugs = askedAbout(content).map(({ slug }) => slug)
  return listFacts(content, wallClock(now)).filter(
    ({ service, freshness }) => slugs.includes(service) && (freshness === 'stale' || freshness === 'unknown'),
  )
}

/** Where the public reaches an organization by mail; undefined where it tells no address. */
export const officeOf = (content: Content): string | undefined =>
  askedAbout(content)
    .map(({ email }) => email)
    .find((email) => typeof email === 'string')

/** Every organization that may be asked, as the public sees it, and what is to be done for it now. */
export async function listReviews(store: PrismaClient, now: Date): Promise<ReviewOf[]> {
  const [latest, series, touched, members] = [
    await latestRevisions(store),
    new Map((await listSeries(store)).map((one) => [one.organizationSlug, one])),
    await lastTouched(store),
    await membersWithMail(store),
  ]
  const contents = [...latest.values()].map(({ content }) => content)
  return withoutHidden(contents, await hiddenFacts(store)).flatMap((content) => {
    const { slug } = content
    if (askedAbout(content).length === 0) return []
    const known = series.get(slug)
    const to = recipientsOf(content, members.get(slug) ?? [])
    const facts = { touched: touched.get(slug) ?? now, hasOld: oldFacts(content, now).length > 0, now }
    const step = nextStep(known, facts)
    const silent = known !== undefined && step !== 'end' && isSilent(known, now)
    const reachable = step === 'end' || to.length > 0
    return [{ slug, name: String(content.name), series: known, step: reachable ? step : 'wait', to, silent }]
  })
}

/** Its own keepers, else the address at which the public reaches it. */
function recipientsOf(content: Content, members: readonly string[]): Recipient[] {
  if (members.length > 0) return members.map((keeperId) => ({ keeperId }))
  const address = officeOf(content)
  return address === undefined ? [] : [{ address }]
}

/** Organizations are asked and reminded as far as an administrator wants it; what was answered is over in any case. */
export async function reviewOrganizations(store: PrismaClient, now: Date): Promise<void> {
  const on = await areReviewsOn(store)
  for (const { slug: organization, series: known, step, to } of await listReviews(store, now)) {
    if (step === 'wait' || (step !== 'end' && !on)) continue
    const taken =
      step === 'ask-stale' ? ({ ask: 'stale' } as const) : step === 'ask-yearly' ? ({ ask: 'yearly' } as const) : step
    await takeStep(store, { organization, known, step: taken, to }, now)
  }
}
