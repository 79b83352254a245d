import { phoneHref } from '@/core/escalation/phone-href'
import type { Content } from '@/core/facts/facts'
import { wallClock } from '@/core/hours/amsterdam'
import type { Service } from '@/core/service'
import { latestRevisions } from '../../store/history/revisions'
import { addCall, callResults, lastCalls } from '../../store/phone-calls'
import { readRows } from '../../store/rows/queries'
import { type Answered, type Asked, NotForYou } from '../asked'
import { byNeed, type FactAt, listFacts } from '../facts-to-ask'
import { isEditor, mustBe } from '../may'
import { shownInPlans } from '../shown-in-plans'
import { factWords } from '../words/fact-words'
import { dayOf } from '../words/when'
import { Done } from './parts'
import { FactRow } from './queue-page'

const resultWords = { spoken: 'Gesproken', 'no-answer': 'Niemand nam op', 'wrong-number': 'Verkeerd nummer' }
const most = 30
const dayInMilliseconds = 24 * 3_600_000

/** In how many days one calls again. */
const againWords: Record<string, string> = {
  0: 'dat hoeft niet',
  1: 'morgen',
  7: 'over een week',
  30: 'over een maand',
}

/** The phone round: whom to call next, and for one of them what to say, what to ask, and what came of it. */
export async function callsPage(asked: Asked): Promise<Answered> {
  const { store, me, rest, form, moment } = asked
  mustBe(isEditor(me))
  const [slug] = rest
  const { id, now } = moment()
  const latest = await latestRevisions(store)
  const contents = [...latest.values()].map(({ content }) => content)
  if (slug !== undefined && !isThere(contents, slug)) throw new NotForYou(404)
  if (slug !== undefined && form) {
    const result = callResults.find((one) => one === form.get('result'))
    const days = Object.hasOwn(againWords, form.get('again') ?? '') ? Number(form.get('again')) : 0
    const again = days > 0 ? dayOf(new Date(now.getTime() + days * dayInMilliseconds)) : null
    const note = (form.get('note') ?? '').trim().slice(0, 300) || null
    if (result) await addCall(store, { id, serviceSlug: slug, keeperId: me.id, at: now, result, note, again })
    return { to: result ? '/beheer/belronde?gedaan=gebeld' : `/beheer/belronde/${slug}` }
  }
  const [{ edition }, calls] = [await readRows(store), await lastCalls(store)]
  const today = wallClock(now)
  const shown = shownInPlans(() => edition.services, now)
  const old = contents
    .flatMap((content) => listFacts(content, today))
    .filter(({ freshness }) => freshness !== 'fresh')
    .toSorted(byNeed(shown))
  const service = edition.services.find((one) => one.slug === slug)
  if (service)
    return onePage(
      service,
      old.filter((fact) => fact.service === slug),
      calls.get(service.slug)?.note ?? null,
      asked.query,
    )
  const day = dayOf(now)
  const waits = (one: string) =>
    (calls.get(one)?.again ?? '') > day ||
    (calls.get(one)?.result === 'spoken' && dayOf(calls.get(one)?.at ?? now) === day)
  const canCall = new Set(edition.services.flatMap(({ slug, phones }) => (phones.length > 0 ? slug : [])))
  const toCall = [...new Set(old.map((fact) => fact.service))]
    .filter((one) => !waits(one))
    .toSorted((one, other) => Number(canCall.has(other)) - Number(canCall.has(one)))
  return {
    title: 'Belronde',
    main: (
      <>
        <h1 className="mt-4">Belronde ({toCall.length})</h1>
        <Done query={asked.query} />
        <p className="measure soft">
          Pak de telefoon en begin bovenaan: eerst wie een nummer heeft, en daarvan wat in de meeste plannen staat.
        </p>
        <ol className="grid gap-3 mt-4 measure">
          {toCall.slice(0, most).map((one) => (
            <li key={one} className="card">
              <a href={`/beheer/belronde/${one}`}>{nameIn(contents, one)}</a>
              <p className="soft small">
                {listNames(old.filter((fact) => fact.service === one))}
                {calls.get(one) &&
                  ` · ${dayOf(calls.get(one)?.at ?? now)}: ${resultWords[calls.get(one)?.result as 'spoken']}`}
              </p>
            </li>
          ))}
        </ol>
      </>
    ),
  }
}

const isThere = (contents: readonly Content[], slug: string) =>
  contents.some(({ services }) => services.some((one) => one.slug === slug))

const nameIn = (contents: readonly Content[], slug: string) =>
  String(contents.flatMap(({ services }) => services).find((one) => one.slug === slug)?.name ?? slug)

const listNames = (facts: readonly FactAt[]) => facts.map(({ fact }) => factWords[fact].name.toLowerCase()).join(', ')

function onePage(service: Service, facts: readonly FactAt[], note: string | null, query: URLSearchParams): Answered {
  return {
    title: `Bel ${service.name}`,
    main: (
      <>
        <p className="mt-4">
          <a href="/beheer/belronde">Belronde</a>
        </p>
        <h1 className="mt-2">{service.name}</h1>
        <Done query={query} />
        {note && <p className="measure">Vorige keer: {note}</p>}
        <p className="flex flex-wrap gap-2 mt-3">
          {service.phones.map(({ number }) => (
            <a key={number} className="button" href={phoneHref(number)}>
              Bel {number}
            </a>
          ))}
          {service.phones.length === 0 && (
            <span className="problem">Er staat nog geen nummer. Zoek het op de website, en vul het aan.</span>
          )}
          {service.website && (
            <a className="button" href={service.website} rel="noreferrer">
              Website
            </a>
          )}
        </p>
        <h2 className="mt-6">Wat je zegt</h2>
        <blockquote className="card measure mt-3">
          <p>
            ‘Goedemiddag, u spreekt met … van Dichtbij, de gids voor hulp bij opgroeien in Utrecht. {service.name} staat
            in onze gids. Mag ik nalopen of het nog klopt? Het duurt vijf minuten.’
          </p>
        </blockquote>
        <h2 className="mt-6">Wat je vraagt</h2>
        <ul className="grid gap-3 mt-3">
          {facts.map((fact) => (
            <li key={fact.fact}>
              <p>
                <b>{factWords[fact.fact].ask}</b>
              </p>
              <ul>
                <FactRow fact={fact} back={`/beheer/belronde/${service.slug}`} />
              </ul>
            </li>
          ))}
        </ul>
        <h2 className="mt-6">Hoe ging het?</h2>
        {service.phones.length > 0 && (
          <p className="measure">
            Is dit nummer van een ander?{' '}
            <a href={`/beheer/verberg/${service.organization.slug}/${service.slug}`}>Verberg het nu</a>
          </p>
        )}
        <form method="post" className="mt-3">
          <fieldset>
            <legend className="choices-title">Uitkomst</legend>
            <div className="choices">
              {callResults.map((result) => (
                <label key={result} className="choice">
                  <input type="radio" name="result" value={result} required />
                  <span>{resultWords[result]}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <fieldset className="mt-4">
            <legend className="choices-title">Wanneer bel je opnieuw?</legend>
            <div className="choices">
              {Object.entries(againWords).map(([days, words]) => (
                <label key={days} className="choice">
                  <input type="radio" name="again" value={days} defaultChecked={days === '0'} />
                  <span>{words}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <label className="choices-title block mt-4" htmlFor="note">
            Wat moet de volgende beller weten?
          </label>
          <input id="note" className="field" type="text" name="note" maxLength={300} autoComplete="off" />
          <div className="actions">
            <button type="submit" className="button button-main">
              Klaar, de volgende
            </button>
          </div>
        </form>
      </>
    ),
  }
}
