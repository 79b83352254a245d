import { isDoubt, isFailing } from '@/core/links/findings'
import { isDead } from '@/core/links/link-check'
import { latestRevisions } from '../../store/history/revisions'
import type { Answered, Asked } from '../asked'
import { knownLinks, type LinkAt } from '../links/known-links'
import { lookAtOne, takeOver } from '../links/mend-link'
import { isEditor, mustBe } from '../may'
import { findingWords } from '../words/finding-words'
import { spellMoment } from '../words/when'
import { LinkCard, type Names } from './link-card'
import { Refused, Told } from './parts'

/** What the daily look along all web addresses found: what does not work, what leads elsewhere, and what only a person can tell. */
export async function linksPage(asked: Asked): Promise<Answered> {
  const { store, me, form, lookNow } = asked
  mustBe(isEditor(me))
  const refused =
    form && (form.get('wants') === 'take-over' ? await takeOver(asked, form) : await lookAtOne(asked, form))
  if (refused && 'to' in refused) return refused
  if (!lookNow) return isOff(refused && 409)
  const names = toNames(await latestRevisions(store))
  const links = (await knownLinks(asked)).toSorted(byNeed)
  const having = (is: (known: Looked) => boolean) => links.filter(({ known }) => known && is(known))
  const failing = having(({ finding }) => isFailing(finding))
  const lists = [
    { id: 'dead', title: 'Werkt al drie dagen niet', links: failing.filter(({ known }) => known && isDead(known)) },
    { id: 'failing', title: 'Werkt nu niet', links: failing.filter(({ known }) => known && !isDead(known)) },
    { id: 'moved', title: 'Verhuisd', links: having((known) => known.finding === 'works' && known.forGood) },
    {
      id: 'leading',
      title: 'Stuurt voor nu door',
      links: having((known) => known.finding === 'works' && known.leadsTo !== null && !known.forGood),
    },
    { id: 'doubts', title: 'Niet te zeggen', links: having(({ finding }) => isDoubt(finding)) },
  ]
  return {
    title: 'Links',
    ...(refused && { status: refused.status }),
    main: (
      <>
        <h1 className="mt-4">Links ({links.length})</h1>
        <JustLooked links={links} address={asked.query.get('gekeken')} />
        {refused && <Refused why={refused.refused} lines={refused.wrong} />}
        <p className="measure soft">
          Elke dag kijkt de server of de webadressen in de gids nog werken. Hij verandert en verbergt niets: dat doe
          jij. Wat drie dagen niet werkt, staat ook in de wachtrij.
        </p>
        <p className="measure">{lastLooked(links)}</p>
        {lists.map(({ id, title, links }) =>
          links.length > 0 ? (
            <section key={id} aria-labelledby={id} className="mt-6">
              <h2 id={id}>
                {title} ({links.length})
              </h2>
              <ul className="grid gap-3 mt-3 measure">
                {links.map((link) => (
                  <LinkCard key={link.address} link={link} names={names} />
                ))}
              </ul>
            </section>
          ) : null,
        )}
        {failing.length === 0 && links.some(({ known }) => known) && <p className="mt-6">Geen link is stuk.</p>}
      </>
    ),
  }
}

type Looked = NonNullable<LinkAt['known']>

const isOff = (status: number | undefined): Answered => ({
  title: 'Links',
  ...(status && { status }),
  main: (
    <>
      <h1 className="mt-4">Links</h1>
      <p className="measure">
        De linkcontrole staat uit. Niemand kijkt nu of de webadressen in de gids nog werken. Wie de server beheert, zet
        haar aan met de instelling LINK_CHECK.
      </p>
    </>
  ),
})

/** What is at the address that somebody just had looked at. */
function JustLooked({ links, address }: { links: readonly LinkAt[]; address: string | null }) {
  const known = links.find((one) => one.address === address)?.known
  return known ? (
    <Told>
      Gekeken: <span translate="no">{known.address}</span>. {findingWords[known.finding]}
    </Told>
  ) : null
}

function lastLooked(links: readonly LinkAt[]): string {
  const looked = links.flatMap(({ known }) => known ?? [])
  if (looked.length === 0) return 'Er is nog niet gekeken. Dat gebeurt binnen tien minuten.'
  const last = new Date(Math.max(...looked.map(({ lookedAt }) => lookedAt.getTime())))
  const waiting = links.length - looked.length
  const works = looked.filter(({ finding }) => finding === 'works').length
  return [
    `Laatst gekeken op ${spellMoment(last)}. Van de ${looked.length} links werken er ${works}.`,
    ...(waiting > 0 ? [`Naar ${waiting} is nog niet gekeken.`] : []),
  ].join(' ')
}

/** What fails longest first; of equals websites before sources. */
const byNeed = (one: LinkAt, other: LinkAt): number =>
  (one.known?.failingSince?.getTime() ?? Number.POSITIVE_INFINITY) -
    (other.known?.failingSince?.getTime() ?? Number.POSITIVE_INFINITY) ||
  Number(isWebsite(other)) - Number(isWebsite(one)) ||
  one.address.localeCompare(other.address)

const isWebsite = ({ standings }: LinkAt) => standings.some((standing) => standing.as === 'website')

const toNames = (latest: Awaited<ReturnType<typeof latestRevisions>>): Names => ({
  organizations: new Map([...latest].map(([slug, { content }]) => [slug, String(content.name)])),
  services: new Map(
    [...latest.values()].flatMap(({ content }) => content.services.map(({ slug, name }) => [slug, String(name)])),
  ),
})
