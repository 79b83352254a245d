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
      <ul className="mt-2">
        {groupByOrganization(standings).map(([organization, ofIt]) => (
          <li key={organization} className="flex flex-wrap gap-x-4">
            <a className="inline-flex min-h-11 items-center" href={`/beheer/organisatie/${organization}`}>
              {names.organizations.get(organization) ?? organization}
            </a>
            {ofIt.flatMap(({ service, fact, as }) =>
              service !== null && fact !== null ? (
                <a
                  key={`${service} ${fact} ${as}`}
                  className="inline-flex min-h-11 items-center"
                  href={`/beheer/wijzig/${organization}/${service}/${fact}`}
                >
                  Verbeter {as === 'source' && 'de bron van '}
                  {factWords[fact].name} van {names.services.get(service) ?? service}
                </a>
              ) : (
                []
              ),
            )}
          </li>
        ))}
      </ul>
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

const Elsewhere = ({ address }: { address: string }) => (
  <a href={address} target="_blank" rel="noreferrer" translate="no">
    {address}
  </a>
)

function groupByOrganization(standings: readonly Standing[]): [string, Standing[]][] {
  const groups = new Map<string, Standing[]>()
  for (const one of standings) groups.set(one.organization, [...(groups.get(one.organization) ?? []), one])
  return [...groups]
}
