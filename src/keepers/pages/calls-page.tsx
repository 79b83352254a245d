import { phoneHref } from '@/core/escalation/phone-href'
import type { Content } from '@/core/facts/facts'
import { wallClock } from '@/core/hours/amsterdam'
import { addDays, type CalendarDate } from '@/core/hours/calendar'
import { latestRevisions } from '../../store/history/revisions'
import { addCall, callResults, lastCalls } from '../../store/phone-calls'
import { type Answered, type Asked, NotForYou } from '../asked'
import { callsSheet } from '../calls-sheet'
import { byNeed, type FactAt, listFacts } from '../facts-to-ask'
import { isEditor, mustBe } from '../may'
import { shownInPlans } from '../shown-in-plans'
import { factWords } from '../words/fact-words'
import { dayOf } from '../words/when'
import { FactRow } from './fact-row'
import { Done, Refused } from './parts'

const resultWords = { spoken: 'Gesproken', 'no-answer': 'Niemand nam op', 'wrong-number': 'Verkeerd nummer' }
const most = 30

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
  const all = contents.flatMap(listToCall)
  if (slug !== undefined && !all.some((one) => one.slug === slug)) throw new NotForYou(404)
  if (slug !== undefined && form) {
    const result = callResults.find((one) => one === form.get('result'))
    const days = Object.hasOwn(againWords, form.get('again') ?? '') ? Number(form.get('again')) : 0
    const again = days > 0 ? isoOf(addDays(wallClock(now), days)) : null
    const note = (form.get('note') ?? '').trim().slice(0, 300) || null
    if (result) {
      await addCall(store, { id, serviceSlug: slug, keeperId: me.id, at: now, result, note, again })
      return { to: '/beheer/belronde?gedaan=gebeld' }
    }
  }
  const calls = await lastCalls(store)
  const today = wallClock(now)
  const shown = await shownInPlans(asked, now)
  const old = contents
    .flatMap((content) => listFacts(content, today))
    .filter(({ freshness }) => freshness !== 'fresh')
    .toSorted(byNeed(shown))
  if (asked.query.get('vorm') === 'tabel')
    return {
      file: `belronde-${dayOf(now)}.csv`,
      type: 'text/csv; charset=utf-8',
      body: callsSheet(old, { shown, numbers: new Map(all.map(({ slug, numbers }) => [slug, numbers])) }),
    }
  const service = all.find((one) => one.slug === slug)
  if (service)
    return onePage(
      service,
      old.filter((fact) => fact.service === slug),
      calls.get(service.slug)?.note ?? null,
      asked,
    )
  const day = dayOf(now)
  const waits = (one: string) =>
    (calls.get(one)?.again ?? '') > day ||
    (calls.get(one)?.result === 'spoken' && dayOf(calls.get(one)?.at ?? now) === day)
  const canCall = new Set(all.flatMap(({ slug, numbers }) => (numbers.length > 0 ? slug : [])))
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
        <p>
          <a href="/beheer/belronde?vorm=tabel">Alle vragen als tabel</a> voor een rekenblad, met lege vakken voor wat
          je hoort.
        </p>
        <ol className="grid gap-3 mt-4 measure">
          {toCall.slice(0, most).map((one) => (
            <li key={one} className="card">
              <a href={`/beheer/belronde/${one}`}>{all.find(({ slug }) => slug === one)?.name}</a>
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

/** Whom one can call: every number is here, also one that is hidden from the public. */
interface ToCall {
  slug: string
  organization: string
  name: string
  numbers: string[]
  website: string | null
}

const listToCall = ({ slug: organization, services }: Content): ToCall[] =>
  services.map(({ slug, name, phones, website }) => ({
    slug,
    organization,
    name: String(name),
    numbers: ((phones ?? []) as unknown as { number: string }[]).map(({ number }) => number),
    website: typeof website === 'string' ? website : null,
  }))

const isoOf = ({ year, month, day }: CalendarDate): string =>
  [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')

const listNames = (facts: readonly FactAt[]) => facts.map(({ fact }) => factWords[fact].name.toLowerCase()).join(', ')

function onePage(
  service: ToCall,
  facts: readonly FactAt[],
  note: string | null,
  { query, form }: Pick<Asked, 'query' | 'form'>,
): Answered {
  return {
    title: `Bel ${service.name}`,
    ...(form && { status: 400 }),
    main: (
      <>
        <p className="mt-4">
          <a href="/beheer/belronde">Belronde</a>
        </p>
        <h1 className="mt-2">{service.name}</h1>
        <Done query={query} />
        <Refused why={form && 'no-choice'} />
        {note && <p className="measure">Vorige keer: {note}</p>}
        <p className="flex flex-wrap gap-2 mt-3">
          {service.numbers.map((number) => (
            <a key={number} className="button" href={phoneHref(number)}>
              Bel {number}
            </a>
          ))}
          {service.numbers.length === 0 && (
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
        {service.numbers.length > 0 && (
          <p className="measure">
            Is dit nummer van een ander?{' '}
            <a href={`/beheer/verberg/${service.organization}/${service.slug}`}>Verberg het nu</a>
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
          <input
            id="note"
            className="field"
            type="text"
            name="note"
            maxLength={300}
            autoComplete="off"
            defaultValue={form?.get('note') ?? ''}
          />
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
