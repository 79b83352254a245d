import { useLocale, useTranslations } from 'next-intl'
import { findBuurt } from '@/core/place/buurten'
import type { Service } from '@/core/service'
import { addressOf } from '@/i18n/addresses'
import { listWords } from '../say/list-words'
import { Contact } from '../service/contact'
import { ServiceDescription } from '../service/service-description'
import { ServiceName } from '../service/service-name'
import { SureLine } from '../service/sure-line'

interface Props {
  team: Service
  candidates: readonly Service[]
  now: Date
}

/** The buurtteam of a wijk on one card with its button. Where there are more, the question that decides: in which buurt one lives. */
export function TeamCard({ team, candidates, now }: Props) {
  const t = useTranslations('wijk')
  const locale = useLocale()
  return (
    <section className="card help help-first" aria-labelledby="team">
      <h2 id="team">{t('team')}</h2>
      {candidates.length === 0 ? (
        <h3>
          <a href={addressOf('guide', locale, team.slug)}>
            <ServiceName service={team} />
          </a>
        </h3>
      ) : (
        <>
          <p>{t('oneOf', { count: candidates.length })}</p>
          <ul className="teams">
            {candidates.map((one) => (
              <li key={one.slug}>
                <a href={addressOf('guide', locale, one.slug)}>
                  <ServiceName service={one} />
                </a>
                <span className="small" translate="no">
                  {listWords(buurtenOf(one), locale)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Contact service={team} now={now} main />
      <ServiceDescription service={team} />
      <SureLine service={team} now={now} />
    </section>
  )
}

const buurtenOf = ({ areas }: Service): string[] => areas.flatMap(({ code }) => findBuurt(code)?.name ?? [])
