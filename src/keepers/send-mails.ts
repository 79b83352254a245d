import { setImmediate } from 'node:timers/promises'
import { withoutHidden } from '@/core/facts/hidden'
import type { Letter } from '../mail/letter'
import { decisionLetter, invitationLetter, reviewLetter } from '../mail/letters'
import { NotSent, type Post, type Problem } from '../mail/post'
import type { PrismaClient } from '../store/database/client'
import { withDirectory } from '../store/database/client'
import { checkThere } from '../store/database/database-file'
import { hiddenFacts } from '../store/history/hidden-facts'
import { findProposal } from '../store/history/history-pages'
import { latestRevision } from '../store/history/revisions'
import { dropMails, failMail, type Mail, takeMails } from '../store/mails'
import { invitationLasts, mailOf, renewLink } from '../store/people/keepers'
import { findSeries, isMember, lastTouched } from '../store/reviews'
import { askedAbout, officeOf, oldFacts } from './review-organizations'
import { factWords } from './words/fact-words'
import { spellMoment } from './words/when'

interface Sending {
  url: string
  post: Post
  /** The room's own address, and that of the public site. */
  origin: string
  site: string
  now: () => Date
  token: () => string
}

/** So many mails are in memory at once, and in the hands of the server. */
export const mostAtOnce = 8

/** Sends what is due, as often as it is called, and never twice at once. */
export function mailSender(sending: Sending) {
  let stopped = false
  let round: Promise<void> | undefined
  // What the server took, and the store could not be told of yet.
  const sent = new Set<string>()

  async function sendAll() {
    await checkThere(sending.url)
    while (!stopped && (await withDirectory(sending.url, sendSome))) await setImmediate()
  }

  /** True where more may wait. */
  async function sendSome(store: PrismaClient): Promise<boolean> {
    const mails = await takeMails(store, mostAtOnce, sending.now())
    const tried: { mail: Mail; problem: Problem | undefined }[] = []
    const under: Promise<unknown>[] = []
    for (const mail of mails) {
      const letter = sent.has(mail.id) ? undefined : await writeLetter(store, mail, sending).catch(() => null)
      // One that cannot be written now holds up no other.
      if (letter === null) tried.push({ mail, problem: 'server' })
      else if (!letter) tried.push({ mail, problem: undefined })
      else
        under.push(
          sending.post.send({ ...letter, id: idOf(mail), at: sending.now() }).then(
            () => {
              sent.add(mail.id)
              tried.push({ mail, problem: undefined })
            },
            (error) => tried.push({ mail, problem: error instanceof NotSent ? error.problem : 'server' }),
          ),
        )
    }
    await Promise.all(under)
    const gone = tried.filter(({ problem }) => !problem).map(({ mail }) => mail.id)
    await dropMails(store, gone)
    for (const id of gone) sent.delete(id)
    for (const { mail, problem } of tried) if (problem) await failMail(store, mail, problem, sending.now())
    // Where nothing goes out, the others wait for the next time.
    const isAway = tried.every(({ problem }) => problem !== undefined && problem !== 'refused')
    return mails.length === mostAtOnce && !isAway
  }

  const send = (): Promise<void> => {
    round ??= sendAll().finally(() => {
      round = undefined
    })
    return round
  }
  /** Ends after what is under way. */
  const stop = async (): Promise<void> => {
    stopped = true
    await round?.catch(() => {})
    sending.post.close()
  }
  return { send, stop }
}

/** By which a mailbox knows it again. An invitation that is tried again has another link, and is another mail: of two alike only the first would be shown. */
const idOf = ({ id, kind, tries }: Mail): string => (kind === 'invitation' ? `${id}-${tries}` : id)

/** What this mail tells now, and to whom; undefined where nobody needs it any more. */
async function writeLetter(
  store: PrismaClient,
  mail: Mail,
  sending: Sending,
): Promise<(Letter & { to: string }) | undefined> {
  const to = mail.address ?? (mail.keeperId === null ? null : await mailOf(store, mail.keeperId))
  const letter = to === null ? undefined : await writers[mail.kind]?.(store, mail, sending)
  return letter && to !== null ? { ...letter, to } : undefined
}

type Write = (store: PrismaClient, mail: Mail, sending: Sending) => Promise<Letter | undefined>

const writers: Record<string, Write> = {
  async invitation(store, { id, subject }, { origin, token, now }) {
    const [word, at] = [token(), now()]
    const name = await renewLink(store, { keeperId: subject, mail: id, token: word }, at)
    const until = spellMoment(new Date(at.getTime() + invitationLasts))
    return name === undefined
      ? undefined
      : invitationLetter({ name, link: `${origin}/beheer/uitnodiging#${word}`, until })
  },
  async decision(store, { subject }, { origin }) {
    const proposal = await findProposal(store, subject)
    if (!proposal) return undefined
    const { content, state } = proposal
    const link = `${origin}/beheer/voorstel/${subject}`
    return decisionLetter({ organization: String(content.name), approved: state === 'approved', link })
  },
  review: (store, mail, sending) => writeReview(store, mail, sending, false),
  reminder: (store, mail, sending) => writeReview(store, mail, sending, true),
}

async function writeReview(
  store: PrismaClient,
  { subject: slug, keeperId, address }: Mail,
  { origin, site, now }: Sending,
  again: boolean,
): Promise<Letter | undefined> {
  const [series, found] = [await findSeries(store, slug), await latestRevision(store, slug)]
  if (!found || !series || series.endedAt || series.stoppedAt) return undefined
  if (((await lastTouched(store, slug)).get(slug) ?? series.askedAt) > series.askedAt) return undefined
  if (keeperId !== null && !(await isMember(store, keeperId, slug))) return undefined
  // What an editor hid since nobody is mailed at, or led to.
  const [content] = withoutHidden([found.content], await hiddenFacts(store))
  if (!content || askedAbout(content).length === 0) return undefined
  if (address !== null && address !== officeOf(content)) return undefined
  const pageOf = (service: string) => `${site}/nl/gids/${service}`
  const facts = oldFacts(content, now())
  const services = askedAbout(content).map(({ slug: service, name }) => ({
    service: String(name),
    page: pageOf(service),
    facts: facts.filter((one) => one.service === service).map(({ fact }) => factWords[fact].name),
  }))
  return reviewLetter({
    organization: String(content.name),
    old: series.reason === 'yearly' ? [] : services.filter((one) => one.facts.length > 0),
    pages: services,
    link: keeperId === null ? undefined : `${origin}/beheer/organisatie/${slug}`,
    again,
  })
}
