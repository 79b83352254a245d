import { useLocale, useTranslations } from 'next-intl'
import type { Fact } from '@/core/freshness/bounds'
import { freshnessOf } from '@/core/freshness/freshness'
import { wallClock } from '@/core/hours/amsterdam'
import type { Evidence, FactName, Service } from '@/core/service'
import { sourceOfFree } from '@/core/way-in/costs'
import { describeSeen } from './describe-seen'

type Named = [fact: Fact, evidence: Evidence]

/** Every fact with its source, its age and how sure it is. */
export function EvidenceTable({ service, now }: { service: Service; now: Date }) {
  const t = useTranslations('service')
  const sure = useTranslations('sure')
  const seen = useTranslations('service.seen')
  const locale = useLocale()
  // What was never checked says so itself.
  const isOld = (fact: Fact, evidence: Evidence) =>
    (evidence.status === 'stated' || evidence.checked !== null) &&
    freshnessOf(fact, service, evidence, wallClock(now)) === 'stale'
  return (
    <section className="mt-10" aria-labelledby="sure">
      <h2 id="sure">{sure('title')}</h2>
      <table className="table mt-3">
        <thead>
          <tr>
            <th scope="col">{sure('table.fact')}</th>
            <th scope="col">{sure('table.seen')}</th>
            <th scope="col">{sure('table.status')}</th>
            <th scope="col">{sure('table.source')}</th>
          </tr>
        </thead>
        <tbody>
          {listEvidence(service).map(([fact, evidence]) => (
            <tr key={`${fact} ${evidence.address}`}>
              <th scope="row">{sure(`facts.${fact}`)}</th>
              <td>{describeSeen(evidence, locale, seen)}</td>
              <td>
                {sure(`of.${howSure(evidence)}`)} {isOld(fact, evidence) && t('old')}
              </td>
              <td>
                <Source address={evidence.address} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What somebody checked since is not told to be unchecked. */
const howSure = ({ status, checked }: Evidence) => (checked && status !== 'stated' ? 'checked' : status)

function listEvidence(service: Service): Named[] {
  const { evidence, phones, schedules, locations } = service
  const facts = (Object.entries(evidence) as [FactName, Evidence][]).sort(
    ([a], [b]) => Number(b === 'existence') - Number(a === 'existence'),
  )
  const parts: Named[] = [
    ...phones.map((phone): Named => ['phone', phone.evidence]),
    ...schedules.map((schedule): Named => ['hours', schedule.evidence]),
    ...locations.map((location): Named => ['location', location.evidence]),
  ]
  const free = sourceOfFree(service)
  const byLaw: Named[] = free
    ? [
        [
          'fees',
          {
            address: free.source,
            date: free.date,
            dateEnd: null,
            checked: null,
            checkedBy: null,
            dateBasis: 'stated',
            status: 'stated',
          },
        ],
      ]
    : []
  const all: Named[] = [...facts, ...parts, ...byLaw]
  const key = ([fact, { address }]: Named) => `${fact} ${address}`
  return all.filter((one, index) => all.findIndex((other) => key(other) === key(one)) === index)
}

function Source({ address }: { address: string }) {
  if (!/^https?:\/\//.test(address)) return address
  return (
    <a href={address} rel="noreferrer">
      <bdi>{new URL(address).host.replace(/^www\./, '')}</bdi>
    </a>
  )
}
