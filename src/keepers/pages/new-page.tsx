import { contentOf, factsOf } from '@/core/facts/facts'
import { slugOf } from '@/core/facts/slug-of'
import type { FieldProblem } from '../../store/files/field-problems'
import { problemsIn } from '../../store/files/organization-files'
import { propose } from '../../store/history/proposals'
import { latestRevisions } from '../../store/history/revisions'
import { type Answered, type Asked, NotForYou } from '../asked'
import { contentNow } from '../contents'
import { isEditor, mustBe, mustKeep } from '../may'
import { labelOf } from '../mend/asked-of'
import { toDutch } from '../mend/dutch-problem'
import { FactForm } from '../mend/fact-form'
import { heardFrom, notSaid } from '../mend/how-heard'
import { HowHeardFields } from '../mend/how-heard-fields'
import { askedOfNew, asService, factsOfNew, findUnplaced, withNewService } from '../mend/new-service'
import { shownOf, typedIn } from '../mend/read-fact'
import { factWords } from '../words/fact-words'
import { dayOf } from '../words/when'
import { Refused, Wrong } from './parts'

const blank = { slug: '' } as Parameters<typeof typedIn>[2]

/** A new service: of a new organization, or of one that is there. Asks what matters; the rest is mended later. */
export async function newPage(asked: Asked): Promise<Answered> {
  const { store, me, rest, form, moment } = asked
  const [slug, waiting] = rest
  if (slug === undefined) mustBe(isEditor(me))
  else mustKeep(me, slug)
  const current = slug === undefined ? undefined : await contentNow(asked, slug)
  const unplaced = current && findUnplaced(current.content, waiting)
  if (waiting !== undefined && !unplaced) throw new NotForYou(404)
  const show = (problems: readonly FieldProblem[] = [], refused?: string, wrong: readonly string[] = []): Answered => ({
    title: current ? `Nieuwe dienst van ${String(current.content.name)}` : 'Nieuwe organisatie',
    ...(form && { status: 400 }),
    main: (
      <NewForm
        asked={asked}
        isPart={current !== undefined}
        unplaced={unplaced}
        problems={problems}
        refused={refused}
        wrong={wrong}
      />
    ),
  })
  if (!form) return show()
  const at = moment()
  const from = heardFrom(form, me, dayOf(at.now))
  const name = (form.get('name') ?? '').trim()
  const missing: FieldProblem[] = []
  if (slugOf(name) === '') missing.push({ field: 'name', message: 'Schrijf een naam op.' })
  if (!unplaced && (await isTaken(asked, slugOf(name)))) missing.push({ field: 'name', message: taken })
  if (!from) missing.push({ field: 'how', message: notSaid })
  if (!from || missing.length > 0) return show(missing)
  const content = contentOf(factsOf(withNewService(current?.content, form, from, unplaced)))
  const problems = problemsIn(content).map(toDutch)
  if (problems.length > 0) return show(problems)
  const made = await propose(store, { content, base: current?.seq ?? null, why: `Nieuw: ${name}`, by: me.id }, at)
  if ('proposal' in made) return { to: `/beheer/voorstel/${made.proposal}?gedaan=voorgesteld` }
  return made.refused === 'unknown'
    ? show([{ field: 'name', message: taken }])
    : show([], made.refused, made.refused === 'wrong' ? made.problems : [])
}

const taken = 'Deze naam is al van iets anders in de lijst. Kies een naam die verschilt.'

/** True of an address that a service has, or had once. */
async function isTaken({ store }: Asked, slug: string): Promise<boolean> {
  const contents = [...(await latestRevisions(store)).values()].map(({ content }) => content)
  return contents.some(({ services, retired }) =>
    [...services, ...((retired ?? []) as unknown as { slug: string }[])].some((one) => one.slug === slug),
  )
}

interface Props {
  asked: Asked
  isPart: boolean
  /** What was read elsewhere, and becomes a service by this form. */
  unplaced: typeof blank | undefined
  problems: readonly FieldProblem[]
  refused: string | undefined
  wrong: readonly string[]
}

function NewForm({ asked: { me, form }, isPart, unplaced, problems, refused, wrong }: Props) {
  const typed = form ?? new URLSearchParams(unplaced && { name: String(unplaced.name) })
  const known = unplaced && asService(unplaced)
  return (
    <>
      <h1 className="mt-4">{isPart ? 'Nieuwe dienst' : 'Nieuwe organisatie'}</h1>
      <p className="measure soft">
        Een dienst is wat mensen kunnen krijgen: een spreekuur, een lijn, een plek. Vul in wat je weet. Staat erbij dat
        het leeg mag blijven, dan mag je het overslaan. Verzin niets.
      </p>
      {unplaced && (
        <p className="measure">
          Dit is elders gelezen. Controleer alles, schrijf de teksten in gewoon Nederlands, en zeg hoe je het weet.
        </p>
      )}
      {typeof unplaced?.note === 'string' && <p className="soft measure break-words">Notitie: {unplaced.note}</p>}
      <Refused why={refused} lines={wrong} />
      <Wrong problems={problems} labelOf={labelOf} />
      <form method="post">
        {!isPart && (
          <Line
            name="organization"
            label="Naam van de organisatie"
            hint="Leeg als de dienst net zo heet."
            value={typed.get('organization')}
          />
        )}
        <Line name="name" label="Naam van de dienst" value={typed.get('name')} />
        {factsOfNew.map((fact) => (
          <section key={fact} className="mt-8" aria-labelledby={`new-${fact}`}>
            <h2 id={`new-${fact}`}>{factWords[fact].name}</h2>
            <p className="soft">{factWords[fact].ask}</p>
            <FactForm
              asked={askedOfNew(fact)}
              values={form ? typedIn(fact, typed, blank) : known ? shownOf(known, fact) : {}}
              problems={problems}
            />
          </section>
        ))}
        <HowHeardFields me={me} form={form} problem={problems.find(({ field }) => field === 'how')?.message} />
        <div className="actions">
          <button type="submit" className="button button-main">
            Stel voor
          </button>
        </div>
      </form>
    </>
  )
}

const Line = ({ name, label, hint, value }: { name: string; label: string; hint?: string; value: string | null }) => (
  <div className="mt-4">
    <label className="choices-title block" htmlFor={name}>
      {label}
    </label>
    {hint && <span className="soft small block">{hint}</span>}
    <input
      id={name}
      className="field"
      type="text"
      name={name}
      maxLength={300}
      autoComplete="off"
      defaultValue={value ?? ''}
    />
  </div>
)
