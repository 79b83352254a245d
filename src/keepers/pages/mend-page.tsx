import { type Content, contentOf, factsOf, type Json } from '@/core/facts/facts'
import { hasSource, isStated, type KeptFact, keptFacts } from '@/core/facts/kept-fact'
import { changesBetween } from '@/core/facts/merge'
import { renumber } from '@/core/facts/renumber'
import { heard } from '@/core/facts/seen-now'
import type { FieldProblem } from '../../store/files/field-problems'
import { problemsIn } from '../../store/files/organization-files'
import { confirm } from '../../store/history/confirm'
import { propose } from '../../store/history/proposals'
import { findRevision, type Revision } from '../../store/history/revisions'
import { type Answered, type Asked, NotForYou } from '../asked'
import { contentNow, serviceIn } from '../contents'
import { isEditor, lookedAs, mustKeep } from '../may'
import { askedOf, labelOf } from '../mend/asked-of'
import { toDutch } from '../mend/dutch-problem'
import { FactForm } from '../mend/fact-form'
import { asAsked, heardFrom, notSaid } from '../mend/how-heard'
import { HowHeardFields } from '../mend/how-heard-fields'
import { shownOf, typedIn, withFact } from '../mend/read-fact'
import { numberIn } from '../number-in'
import { factWords } from '../words/fact-words'
import { dayOf } from '../words/when'
import { Refused, refusedAs, Wrong } from './parts'

/** One fact: mended as a proposal, or said to be still so. */
export async function mendPage(asked: Asked): Promise<Answered> {
  const { me, rest, form } = asked
  const [organization = '', slug = '', name = ''] = rest
  mustKeep(me, organization)
  const fact = keptFacts.find((one) => one === name)
  if (!fact) throw new NotForYou(404)
  const { content, seq } = await contentNow(asked, organization)
  const service = serviceIn(content, slug)
  if (!form) return show(asked, content, fact, { values: shownOf(service, fact), base: seq })
  return form.has('klopt') ? stillSo(asked, { content, seq }, fact, form) : mend(asked, fact, form)
}

/** What is stated one keeper confirms. What came from somebody else, or is in doubt, becomes stated, and that takes two: so it is proposed. */
async function stillSo(
  asked: Asked,
  { content, seq: base }: Revision,
  fact: KeptFact,
  form: URLSearchParams,
): Promise<Answered> {
  const { store, me, moment, rest } = asked
  const [organization = '', slug = ''] = rest
  const at = moment()
  const looked = { on: dayOf(at.now), by: lookedAs(me) }
  const service = serviceIn(content, slug)
  const from = backFrom(form, me)
  const back = from ?? `/beheer/organisatie/${organization}`
  // In the phone round somebody asks the organization; elsewhere nobody says how they know.
  const source = from?.startsWith('/beheer/belronde/') ? asAsked : undefined
  if (hasSource(fact) && !isStated(content, slug, fact)) {
    const said = heard(content, slug, fact, {
      ...(source ?? { key: 'nagekeken', address: lookedWords[looked.by] }),
      ...looked,
    })
    const why = `Klopt nog: ${factWords[fact].name.toLowerCase()} van ${String(service.name)}`
    const made = await propose(store, { content: contentOf(factsOf(said)), base, why, by: me.id }, at)
    if ('proposal' in made)
      return {
        to: from ? `${from}?gedaan=voorgesteld&feit=${fact}` : `/beheer/voorstel/${made.proposal}?gedaan=voorgesteld`,
      }
    return show(asked, content, fact, { values: shownOf(service, fact), ...refusedAs(made) })
  }
  const done = await confirm(store, { organization, service: slug, fact, keeper: me.id, source, ...looked }, at.now)
  if ('revision' in done || done.refused === 'nothing-changes') return { to: `${back}?gedaan=klopt&feit=${fact}` }
  return show(asked, content, fact, { values: shownOf(service, fact), ...refusedAs(done) })
}

/** The list of facts in which the button stood; undefined where it was none of the room. */
function backFrom(form: URLSearchParams, me: Asked['me']): string | undefined {
  const said = form.get('terug') ?? ''
  if (/^\/beheer\/organisatie\/[a-z0-9-]+$/.test(said)) return said
  return isEditor(me) && /^\/beheer(\/belronde\/[a-z0-9-]+)?$/.test(said) ? said : undefined
}

const lookedWords = { organization: 'De organisatie zelf', editors: 'Nagekeken door de redactie van Dichtbij' }

async function mend(asked: Asked, fact: KeptFact, form: URLSearchParams): Promise<Answered> {
  const { store, me, moment, rest } = asked
  const [organization = '', slug = ''] = rest
  const at = moment()
  // What the form was filled in on, so that what another changed meanwhile is not lost but shown beside it.
  const shown = await findRevision(store, organization, numberIn(form.get('base')))
  const { content, seq } = shown ?? (await contentNow(asked, organization))
  const service = serviceIn(content, slug)
  const mended = withFact(service, fact, form)
  const changed = {
    ...content,
    services: content.services.map((one) =>
      one.slug === slug ? (fact === 'phones' ? withNumbersInWords(mended, service, form) : mended) : one,
    ),
  }
  const from = heardFrom(form, me, dayOf(at.now))
  const needsSource = hasSource(fact)
  const said = from && needsSource ? heard(changed, slug, fact, from) : changed
  const problems: FieldProblem[] = problemsIn(contentOf(factsOf(said))).map(toDutch)
  if (needsSource && !from) problems.push({ field: 'how', message: notSaid })
  const typed = { values: typedIn(fact, form, service), base: seq, typed: form }
  if (problems.length > 0) return show(asked, content, fact, { ...typed, problems, status: 400 })
  if (changesBetween(factsOf(content), factsOf(changed)).length === 0 && (!from || isStated(content, slug, fact)))
    return show(asked, content, fact, { ...typed, refused: 'nothing-changes', status: 409 })
  const why = (form.get('why') ?? '').trim().slice(0, 300) || `${factWords[fact].name} van ${String(service.name)}`
  const made = await propose(store, { content: contentOf(factsOf(said)), base: seq, why, by: me.id }, at)
  if ('proposal' in made) return { to: `/beheer/voorstel/${made.proposal}?gedaan=voorgesteld` }
  return show(asked, content, fact, { ...typed, ...refusedAs(made) })
}

/** A number that is another one now is so in the words too: there it is pressed as well. */
function withNumbersInWords(mended: Service, before: Service, form: URLSearchParams): Service {
  const phones = (Array.isArray(before.phones) ? before.phones : []) as readonly { number: string }[]
  const text = phones.reduce<Json | undefined>((texts, { number }, index) => {
    const becomes = (form.get(`phones.${index}.number`) ?? '').trim()
    // One that stood there already is no other number, but another place in the list.
    const isNew = becomes !== '' && !phones.some((one) => one.number === becomes)
    return texts !== undefined && isNew ? renumber(texts, number, becomes) : texts
  }, mended.text)
  return text === undefined ? mended : { ...mended, text }
}

type Service = Content['services'][number]

interface Shown {
  values: ReturnType<typeof shownOf>
  base?: number
  typed?: URLSearchParams
  problems?: readonly FieldProblem[]
  wrong?: readonly string[]
  refused?: string
  status?: number
}

function show(asked: Asked, content: Content, fact: KeptFact, shown: Shown): Answered {
  const { me, rest } = asked
  const { values, base, typed, problems = [], wrong = [], refused, status } = shown
  const [organization = '', slug = ''] = rest
  const { name, ask } = factWords[fact]
  const service = serviceIn(content, slug)
  const how = problems.find(({ field }) => field === 'how')
  return {
    title: `${name} van ${String(service.name)}`,
    ...(status && { status }),
    main: (
      <>
        <p className="mt-4">
          <a href={`/beheer/organisatie/${organization}`}>{String(content.name)}</a>
        </p>
        <h1 className="mt-2">
          {name} van {String(service.name)}
        </h1>
        <p className="measure soft">{ask}</p>
        <Refused why={refused} lines={wrong} />
        <Wrong problems={problems} labelOf={labelOf} />
        <form method="post" className="mt-4">
          <input type="hidden" name="base" value={base ?? 0} />
          <FactForm asked={askedOf[fact]} values={values} problems={problems} />
          {hasSource(fact) && <HowHeardFields me={me} form={typed} problem={how?.message} />}
          <p className="mt-4">
            <label className="choices-title block" htmlFor="why">
              Wil je er iets bij zeggen voor wie meekijkt?
            </label>
            <span className="soft small block">Mag leeg blijven. Schrijf niets over gezinnen of kinderen.</span>
            <input
              id="why"
              className="field"
              type="text"
              name="why"
              maxLength={300}
              defaultValue={typed?.get('why') ?? ''}
            />
          </p>
          <div className="actions">
            <button type="submit" className="button button-main">
              Stel voor
            </button>
          </div>
          <p className="soft small">Een ander kijkt mee voordat iedereen het ziet.</p>
        </form>
      </>
    ),
  }
}
