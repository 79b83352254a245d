import { type Hideable, hideable } from '@/core/facts/hidden'
import { hide, listHidings, lookAgain } from '../../store/history/hide'
import { type Answered, type Asked, NotForYou } from '../asked'
import { contentNow, serviceIn } from '../contents'
import { isEditor, mustBe } from '../may'
import { namesIn } from '../names'
import { describeFact, nameFact } from '../words/describe-fact'
import { spellMoment } from '../words/when'
import { Press, Refused } from './parts'

const partWords: Record<Hideable, string> = {
  phones: 'De telefoonnummers',
  hours: 'De tijden',
  locations: 'De adressen',
  website: 'De website',
  email: 'Het e-mailadres',
}

/** Takes a service, or a part of it, out of sight at once. */
export async function hidePage(asked: Asked): Promise<Answered> {
  const { store, me, rest, form, moment } = asked
  mustBe(isEditor(me))
  const [organization = '', slug = ''] = rest
  const { content } = await contentNow(asked, organization)
  const service = serviceIn(content, slug)
  const what = form?.get('what') ?? ''
  const reason = (form?.get('reason') ?? '').trim().slice(0, 600)
  const part = hideable.find((one) => one === what) ?? null
  const done =
    form && (part || what === 'all')
      ? await hide(store, { organization, service: slug, part, reason, by: me.id }, moment())
      : undefined
  if (done && 'hiding' in done) return { to: `/beheer/organisatie/${organization}?gedaan=verborgen` }
  const present = hideable.filter((one) => service[one] !== undefined)
  return {
    title: `Verberg ${String(service.name)}`,
    ...(form && { status: 400 }),
    main: (
      <>
        <p className="mt-4">
          <a href={`/beheer/organisatie/${organization}`}>{String(content.name)}</a>
        </p>
        <h1 className="mt-2">Verberg nu: {String(service.name)}</h1>
        <p className="measure">
          Voor als iets schade doet, zoals een nummer dat nu van een ander is. Het is binnen een minuut weg. Een tweede
          redacteur kijkt binnen een dag mee. Was het een vergissing? Dan laat die het weer zien.
        </p>
        <Refused why={done?.refused ?? (form && 'no-choice')} />
        <form method="post" className="mt-4">
          <fieldset>
            <legend className="choices-title">Wat moet weg?</legend>
            <div className="choices">
              {present.map((one) => (
                <label key={one} className="choice">
                  <input type="radio" name="what" value={one} required defaultChecked={one === what} />
                  <span>
                    {partWords[one]}: {describeFact(`services/${slug}/${one}`, service[one])}
                  </span>
                </label>
              ))}
              <label className="choice">
                <input type="radio" name="what" value="all" required defaultChecked={what === 'all'} />
                <span>De hele dienst</span>
              </label>
            </div>
          </fieldset>
          <p className="mt-4">
            <label className="choices-title block" htmlFor="reason">
              Waarom?
            </label>
            <textarea
              id="reason"
              className="field measure"
              name="reason"
              rows={2}
              maxLength={600}
              required
              defaultValue={reason}
            />
          </p>
          <div className="actions">
            <button type="submit" className="button button-danger">
              Verberg nu
            </button>
          </div>
        </form>
      </>
    ),
  }
}

/** The second look at what was hidden. */
export async function lookPage(asked: Asked): Promise<Answered> {
  const { store, me, rest, form, moment } = asked
  mustBe(isEditor(me))
  const hiding = (await listHidings(store)).find(({ id }) => id === rest[0])
  if (!hiding) throw new NotForYou(404)
  const isOwn = hiding.hiddenBy === me.id
  if (form && isOwn) throw new NotForYou(403)
  const done =
    form && (await lookAgain(store, { hiding: hiding.id, by: me.id, show: form.get('show') === 'yes' }, moment().now))
  const back = `/beheer/organisatie/${hiding.organizationSlug}`
  if (done && 'hiding' in done) return { to: back }
  const nameOf = await namesIn(asked)
  const { label, service } = nameFact(hiding.fact)
  return {
    title: 'Verborgen',
    ...(done && { status: 409 }),
    main: (
      <>
        <p className="mt-4">
          <a href={back}>{hiding.organizationSlug}</a>
        </p>
        <h1 className="mt-2">
          Verborgen: {label} van {service}
        </h1>
        <p>
          Door {nameOf(hiding.hiddenBy)} op {spellMoment(hiding.hiddenAt)}.
          {hiding.seenBy && ` ${nameOf(hiding.seenBy)} keek mee en liet het verborgen.`}
        </p>
        <p className="measure">Reden: {hiding.reason}</p>
        <Refused why={done?.refused} />
        {isOwn ? (
          <p className="problem">Jij verborg dit. Een ander kijkt mee.</p>
        ) : (
          <div className="actions">
            {hiding.seenBy === null && (
              <Press to={`/beheer/verborgen/${hiding.id}`} values={{ show: 'no' }} main>
                Goed dat het weg is
              </Press>
            )}
            <Press to={`/beheer/verborgen/${hiding.id}`} values={{ show: 'yes' }}>
              Laat het weer zien
            </Press>
          </div>
        )}
      </>
    ),
  }
}
