import { fieldsOfFact, hasSource, isSaid, type KeptFact, keptFacts } from '@/core/facts/kept-fact'
import { hasToStay } from '@/core/facts/retire'
import { wallClock } from '@/core/hours/amsterdam'
import { listHidings } from '../../store/history/hide'
import { listDecided, listOpenProposals } from '../../store/history/history-pages'
import { listReports } from '../../store/reports/reports'
import type { Answered, Asked } from '../asked'
import { contentNow } from '../contents'
import { listFacts, sayFact } from '../facts-to-ask'
import { isEditor, mustKeep } from '../may'
import { describeFact, describeUnplaced, nameFact } from '../words/describe-fact'
import { factWords } from '../words/fact-words'
import { FactRow } from './fact-row'
import { Done } from './parts'
import { ReportWords } from './reports-page'

const stateWords: Record<string, string> = { approved: 'goedgekeurd', refused: 'afgewezen', withdrawn: 'ingetrokken' }

/** What the public sees of an organization, fact by fact, each with its age, a pencil and "klopt nog". */
export async function organizationPage(asked: Asked): Promise<Answered> {
  const { store, me, rest, moment, query, site } = asked
  const [slug = ''] = rest
  mustKeep(me, slug)
  const { content } = await contentNow(asked, slug)
  const [open, hidings] = [await listOpenProposals(store, slug), await listHidings(store)]
  const decided = (await listDecided(store, me.id)).filter((one) => one.organizationSlug === slug)
  const facts = listFacts(content, wallClock(moment().now))
  const reports = (await listReports(store)).filter(({ serviceSlug }) =>
    content.services.some((service) => service.slug === serviceSlug),
  )
  const back = `/beheer/organisatie/${slug}`
  const unplaced = (content.unplaced ?? []) as unknown as typeof content.services
  return {
    title: String(content.name),
    main: (
      <>
        <h1 className="mt-4">{String(content.name)}</h1>
        <Done query={query} />
        <div className="actions">
          <a className="button" href={`/beheer/versies/${slug}`}>
            Eerdere versies
          </a>
          <a className="button" href={`/beheer/nieuw/${slug}`}>
            Nieuwe dienst
          </a>
        </div>
        {open.length > 0 && (
          <section aria-labelledby="open" className="mt-4">
            <h2 id="open">Wacht op een besluit</h2>
            <ul>
              {open.map(({ id, why }) => (
                <li key={id}>
                  <a className="inline-flex min-h-11 items-center" href={`/beheer/voorstel/${id}`}>
                    {why}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {decided.length > 0 && (
          <section aria-labelledby="decided" className="mt-4">
            <h2 id="decided">Besloten over wat jij voorstelde</h2>
            <ul className="grid gap-2 mt-2 measure">
              {decided.map(({ id, why, state, reason }) => (
                <li key={id}>
                  <a href={`/beheer/voorstel/${id}`}>{why}</a>: {stateWords[state]}
                  {reason && `. ‘${reason}’`}
                </li>
              ))}
            </ul>
          </section>
        )}
        {reports.length > 0 && (
          <section aria-labelledby="reports" className="mt-4">
            <h2 id="reports">Wat lezers meldden</h2>
            <ul className="grid gap-3 mt-2 measure">
              {reports.map((report) => (
                <li key={report.id} className="card">
                  <ReportWords report={report} contents={[content]} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {unplaced.length > 0 && (
          <section aria-labelledby="unplaced" className="mt-8">
            <h2 id="unplaced">Nog niet geplaatst</h2>
            <p className="soft measure">Elders gelezen. Niemand ziet dit, tot je zegt wat het is en voor wie.</p>
            <ul className="grid gap-3 mt-3">
              {unplaced.map((one) => (
                <li key={one.slug} className="card break-words">
                  <p>{describeUnplaced(one)}</p>
                  <div className="actions mt-2">
                    <a className="button" href={`/beheer/nieuw/${slug}/${one.slug}`}>
                      Plaats<span className="hidden-to-eyes"> {String(one.name)}</span>
                    </a>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
        {content.services.map((service) => {
          const hidden = hidings.filter(({ fact }) => nameFact(fact).service === service.slug)
          const rest = keptFacts.filter((fact) => !hasSource(fact) || (fact !== 'existence' && !isSaid(service, fact)))
          return (
            <section key={service.slug} aria-labelledby={`s-${service.slug}`} className="mt-8">
              <h2 id={`s-${service.slug}`}>{String(service.name)}</h2>
              <p className="flex flex-wrap gap-x-5">
                <a className="inline-flex min-h-11 items-center" href={`${site}/nl/gids/${service.slug}`}>
                  Zo ziet het publiek dit
                </a>
                {!hasToStay(service) && (
                  <a className="inline-flex min-h-11 items-center" href={`/beheer/stopt/${slug}/${service.slug}`}>
                    Bestaat niet meer
                  </a>
                )}
                {isEditor(me) && (
                  <a className="inline-flex min-h-11 items-center" href={`/beheer/verberg/${slug}/${service.slug}`}>
                    Verberg nu
                  </a>
                )}
              </p>
              {hidden.map(({ id, fact }) => (
                <p key={id} className="problem">
                  <a href={`/beheer/verborgen/${id}`}>Verborgen: {nameFact(fact).label}</a>
                </p>
              ))}
              {typeof service.note === 'string' && <p className="soft measure">Notitie: {service.note}</p>}
              <ul className="grid gap-3 mt-3">
                {facts
                  .filter((fact) => fact.service === service.slug)
                  .map((fact) => (
                    <FactRow
                      key={fact.fact}
                      fact={fact}
                      back={back}
                      isHidden={hidden.some((one) => hides(one.fact, fact.fact))}
                    />
                  ))}
                {rest.map((fact) => (
                  <li key={fact} className="card">
                    <p>
                      <b>{factWords[fact].name}</b>
                    </p>
                    <p>
                      {fact === 'text'
                        ? describeFact('description', textOf(service))
                        : sayFact(service, fact) || 'Hier staat nog niets.'}
                    </p>
                    <div className="actions mt-2">
                      <a className="button" href={`/beheer/wijzig/${slug}/${service.slug}/${fact}`}>
                        {isSaid(service, fact) ? 'Verbeter' : 'Vul aan'}
                        <span className="hidden-to-eyes">
                          {' '}
                          {factWords[fact].name} van {String(service.name)}
                        </span>
                      </a>
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </>
    ),
  }
}

/** True where what is hidden is the whole service, or holds this fact. */
const hides = (hidden: string, fact: KeptFact): boolean => {
  const part = hidden.split('/')[2]
  return part === undefined || fieldsOfFact[fact].includes(part)
}

const textOf = (service: Readonly<Record<string, unknown>>) =>
  (service.text as { nl?: { plain?: { description?: string } } } | undefined)?.nl?.plain?.description
