import type { City } from '../../sign-in/openid'
import { inviteAgain, leave, mailOf, setMail } from '../../store/people/keepers'
import { listSubjects, unlinkSubject } from '../../store/people/openid-logins'
import { listPasskeys, removePasskey } from '../../store/people/passkeys'
import { countSessions, endSession, endSessionsOf } from '../../store/people/sessions'
import type { Answered, Asked } from '../asked'
import { isMail } from '../is-mail'
import { clearCookie } from '../session-cookie'
import { roleWords } from '../words/role-words'
import { spellDay } from '../words/when'
import { HowMailGoes } from './mail-parts'
import { Press, Refused, Told } from './parts'

/** Oneself: the passkeys, and the ways out. */
export async function mePage(asked: Asked): Promise<Answered> {
  const { store, me, session, form, moment, token, city } = asked
  const wants = form?.get('wants')
  const { now } = moment()
  let refused: string | undefined
  if (wants === 'sign-out') {
    await endSession(store, session)
    return { to: '/beheer/binnen', cookie: clearCookie }
  }
  if (wants === 'sign-out-elsewhere') {
    await endSessionsOf(store, me.id, session)
    return { to: '/beheer/ik' }
  }
  if (wants === 'another') {
    const word = token()
    await inviteAgain(store, { keeperId: me.id, by: me.id, token: word }, now)
    return { to: `/beheer/uitnodiging#${word}` }
  }
  if (wants === 'remove') {
    const done = await removePasskey(store, { id: form?.get('id') ?? '', keeperId: me.id, issuer: city?.issuer }, now)
    // Whoever has that device may still be signed in with it.
    if (done === 'done') await endSessionsOf(store, me.id, session)
    if (done === 'done') return { to: '/beheer/ik' }
    refused = done
  }
  if (wants === 'unlink') {
    const login = { issuer: form?.get('issuer') ?? '', subject: form?.get('subject') ?? '' }
    const done = await unlinkSubject(store, { ...login, keeperId: me.id, asked: city?.issuer }, now)
    // As with a device.
    if (done === 'done') await endSessionsOf(store, me.id, session)
    if (done === 'done') return { to: '/beheer/ik' }
    refused = done
  }
  const typed = (form?.get('mail') ?? '').trim()
  if (wants === 'mail' && (typed === '' || isMail(typed))) {
    await setMail(store, me.id, typed || null)
    return { to: '/beheer/ik' }
  }
  const isWrong = wants === 'mail'
  if (wants === 'leave') {
    const done = await leave(store, { keeperId: me.id, by: me.id, issuer: city?.issuer }, now)
    if (done === 'done') return { to: '/beheer/binnen', cookie: clearCookie }
    refused = done
  }
  const mail = await mailOf(store, me.id)
  const [keys, sessions] = [await listPasskeys(store, me.id), await countSessions(store, me.id)]
  const logins = await listSubjects(store, me.id)
  return {
    title: 'Ik',
    ...(refused && { status: 409 }),
    ...(isWrong && { status: 400 }),
    main: (
      <>
        <h1 className="mt-4">Ik</h1>
        <p>Je bent {roleWords[me.role]}.</p>
        <Refused why={refused} />
        <Press to="/beheer/ik" values={{ wants: 'sign-out' }} main>
          Log uit
        </Press>
        {city && logins.length > 0 && (
          <p className="measure mt-4">
            Je logt dan alleen hier uit. Is deze computer ook van anderen? Log dan ook uit bij {city.name}.
          </p>
        )}
        {sessions > 1 && (
          <>
            <p className="mt-4">
              Je bent ook nog ingelogd in{' '}
              {sessions - 1 === 1 ? 'één andere browser' : `${sessions - 1} andere browsers`}.
            </p>
            <Press to="/beheer/ik" values={{ wants: 'sign-out-elsewhere' }}>
              Log daar uit
            </Press>
          </>
        )}
        <h2 className="mt-8">Je e-mail</h2>
        {isWrong && <Told>Dit is geen e-mailadres. Verbeter het, of laat het leeg.</Told>}
        <form method="post" className="mt-3">
          <input type="hidden" name="wants" value="mail" />
          <label className="choices-title block" htmlFor="mail">
            E-mail
          </label>
          <div id="mail-hint" className="mb-2 soft small measure">
            <p>
              Mag leeg blijven. Je krijgt bericht als iemand beslist over wat jij voorstelde
              {me.organizationSlug !== null && ', en als er iets van je organisatie na te kijken is'}. Anderen in het
              beheer zien je adres niet. Maak je het leeg, dan is het weg.
            </p>
            <HowMailGoes {...asked} />
          </div>
          <input
            id="mail"
            className="field"
            type="email"
            name="mail"
            maxLength={200}
            autoComplete="email"
            aria-describedby="mail-hint"
            defaultValue={isWrong ? typed : (mail ?? '')}
          />
          <div className="actions">
            <button type="submit" className="button">
              Bewaar
            </button>
          </div>
        </form>
        <h2 className="mt-8">Je sleutels</h2>
        {keys.length === 0 && (
          <p className="measure">
            Je hebt er nog geen. Maak er een: dan kun je ook naar binnen als {city?.name ?? 'de gemeente'} niet te
            bereiken is.
          </p>
        )}
        <ul className="grid gap-3 mt-3 measure">
          {keys.map(({ id, name, since }) => (
            <li key={id} className="card">
              <b>{name}</b> <span className="soft small">sinds {spellDay(since)}</span>
              <div className="actions mt-2">
                <Press to="/beheer/ik" values={{ wants: 'remove', id }}>
                  Haal weg<span className="hidden-to-eyes">: {name}</span>
                </Press>
              </div>
            </li>
          ))}
        </ul>
        <div className="actions">
          <Press to="/beheer/ik" values={{ wants: 'another' }}>
            {keys.length === 0 ? 'Maak een sleutel' : 'Nog een sleutel'}
          </Press>
        </div>
        {(city || logins.length > 0) && <Logins logins={logins} city={city} />}
        <h2 className="mt-8">Stoppen</h2>
        <p className="measure">
          Stop je, dan kun je niet meer inloggen. Je naam en je e-mailadres wissen we na 30 dagen. Wat je deed, blijft
          staan onder een nummer.
        </p>
        <div className="actions">
          <Press to="/beheer/ik" values={{ wants: 'leave' }}>
            Ik stop
          </Press>
        </div>
      </>
    ),
  }
}

/** Who one is at the city's own sign-in, and the way to be known there. What is of another issuer lets nobody in any more. */
const Logins = ({ logins, city }: { logins: Awaited<ReturnType<typeof listSubjects>>; city: City | undefined }) => (
  <>
    <h2 className="mt-8">Je inlog van {city?.name ?? 'de gemeente'}</h2>
    <ul className="grid gap-3 mt-3 measure">
      {logins.map(({ issuer, subject, since }) => (
        <li key={`${issuer} ${subject}`} className="card">
          <b>{issuer === city?.issuer ? city.name : new URL(issuer).host}</b>{' '}
          <span className="soft small">sinds {spellDay(since)}</span>
          {issuer !== city?.issuer && <p>Hiermee kun je niet meer inloggen.</p>}
          <div className="actions mt-2">
            <Press to="/beheer/ik" values={{ wants: 'unlink', issuer, subject }}>
              Haal weg<span className="hidden-to-eyes">: inlog van {new URL(issuer).host}</span>
            </Press>
          </div>
        </li>
      ))}
    </ul>
    {city && !logins.some(({ issuer }) => issuer === city.issuer) && (
      <>
        <p className="measure">Heb je daar een account voor je werk? Dan kun je daar ook mee inloggen.</p>
        <div className="actions">
          <Press to="/beheer/ik" values={{ wants: 'another' }}>
            Koppel je inlog
          </Press>
        </div>
      </>
    )}
  </>
)
