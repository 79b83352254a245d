import type { Standing } from '@/core/links/addresses-in'
import { isFailing } from '@/core/links/findings'
import { canTakeOver } from '@/core/links/link-check'
import type { LinkAt } from '../links/known-links'
import { factWords } from '../words/fact-words'
import { findingWords } from '../words/finding-words'
import { spellDay, spellMoment } from '../words/when'
import { Press } from './parts'

export interface Names {
  organizations: ReadonlyMap<string, string>
  services: ReadonlyMap<string, string>
}

const path = '/beheer/links'

/** One address: what is with it, since when, where it stands, and what one can do. */
export function LinkCard({ link: { address, standings, known }, names }: { link: LinkAt; names: Names }) {
  if (!known) return null
  const { finding, status, leadsTo, forGood, failingSince, lookedAt } = known
  const works = finding === 'works'
  const ofWebsites = [...new Set(standings.flatMap((one) => (one.as === 'website' ? one.organization : [])))]
  return (
    <li className="card">
      <p>
        <Elsewhere address={address} />
      </p>
      {leadsTo !== null && (
        <p>
          {works && forGood ? 'Het adres is nu: ' : 'Stuurt door naar: '}
          {works ? <Elsewhere address={leadsTo} /> : <span translate="no">{leadsTo}</span>}
        </p>
      )}
      {!works && (
        <p>
          {findingWords[finding]}
          {status !== null && status >= 400 && <span className="soft"> (code {status})</span>}
        </p>
      )}
      <p className="soft small">
        {failingSince && isFailing(finding) && `Sinds ${spellDay(failingSince)}. `}Gekeken op {spellMoment(lookedAt)}.
      </p>
      <Standings standings={standings} names={names} />
      <div className="actions mt-2">
        {canTakeOver(known) &&
          ofWebsites.map((organization) => (
            <Press key={organization} to={path} values={{ wants: 'take-over', address, organization }}>
              Stel het nieuwe adres voor
              <span className="hidden-to-eyes"> bij {names.organizations.get(organization)}</span>
            </Press>
          ))}
        {!works && (
          <Press to={path} values={{ wants: 'look', address }}>
            Nu kijken<span className="hidden-to-eyes"> naar {address}</span>
          </Press>
        )}
      </div>
    </li>
  )
}

/** More of them are folded. */
const mostAtOnce = 6

/** Whose address it is, and each fact in which it is mended. */
function Standings({ standings, names }: { standings: readonly Standing[]; names: Names }) {
  const list = (
    <ul className="mt-2">
      {groupBy(standings, ({ organization }) => organization).map(([organization, ofIt]) => (
        <li key={organization}>
          <a className="inline-flex min-h-11 items-center" href={`/beheer/organisatie/${organization}`}>
            {names.organizations.get(organization) ?? organization}
          </a>
          <ul>
            {groupBy(ofIt, ({ service, as }) => (service === null ? '' : `${as} ${service}`)).map(([key, facts]) => (
              <Facts key={key} facts={facts} names={names} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
  return standings.length > mostAtOnce ? (
    <details className="mt-2">
      <summary>Hier staat het ({standings.length})</summary>
      {list}
    </details>
  ) : (
    list
  )
}

/** The facts of one service that say the address, or were seen there. */
function Facts({ facts: [first, ...more], names }: { facts: readonly Standing[]; names: Names }) {
  if (!first?.service) return <li>Website van de organisatie zelf</li>
  const service = names.services.get(first.service) ?? first.service
  return (
    <li className="flex flex-wrap items-center gap-x-4">
      <span>
        {first.as === 'source' && 'Bron van '}
        {service}:
      </span>
      {[first, ...more].map(({ organization, service: slug, fact }) =>
        fact === null ? null : (
          <a
            key={fact}
            className="inline-flex min-h-11 items-center"
            href={`/beheer/wijzig/${organization}/${slug}/${fact}`}
          >
            <span className="hidden-to-eyes">Verbeter </span>
            {factWords[fact].name}
            <span className="hidden-to-eyes"> van {service}</span>
          </a>
        ),
      )}
    </li>
  )
}

const Elsewhere = ({ address }: { address: string }) => (
  <a href={address} target="_blank" rel="noreferrer" translate="no">
    {address}
  </a>
)

function groupBy(standings: readonly Standing[], keyOf: (standing: Standing) => string): [string, Standing[]][] {
  const groups = new Map<string, Standing[]>()
  for (const one of standings) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups]
}
