import { inviteAgain, leave } from '../../store/people/keepers'
import { listPasskeys, removePasskey } from '../../store/people/passkeys'
import { countSessions, endSession, endSessionsOf } from '../../store/people/sessions'
import type { Answered, Asked } from '../asked'
import { clearCookie } from '../session-cookie'
import { roleWords } from '../words/role-words'
import { spellDay } from '../words/when'
import { Press, Refused } from './parts'

/** Oneself: the passkeys, and the ways out. */
export async function mePage(asked: Asked): Promise<Answered> {
  const { store, me, session, form, moment, token } = asked
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
    const done = await removePasskey(store, { id: form?.get('id') ?? '', keeperId: me.id }, now)
    // Whoever has that device may still be signed in with it.
    if (done === 'done') await endSessionsOf(store, me.id, session)
    if (done === 'done') return { to: '/beheer/ik' }
    refused = done
  }
  if (wants === 'leave') {
    const done = await leave(store, { keeperId: me.id, by: me.id }, now)
    if (done === 'done') return { to: '/beheer/binnen', cookie: clearCookie }
    refused = done
  }
  const [keys, sessions] = [await listPasskeys(store, me.id), await countSessions(store, me.id)]
  return {
    title: 'Ik',
    ...(refused && { status: 409 }),
    main: (
      <>
        <h1 className="mt-4">Ik</h1>
        <p>Je bent {roleWords[me.role]}.</p>
        <Refused why={refused} />
        <Press to="/beheer/ik" values={{ wants: 'sign-out' }} main>
          Log uit
        </Press>
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
        <h2 className="mt-8">Je sleutels</h2>
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
            Nog een sleutel
          </Press>
        </div>
        <h2 className="mt-8">Stoppen</h2>
        <p className="measure">
          Stop je, dan kun je niet meer inloggen. Je naam wissen we na 30 dagen. Wat je deed, blijft staan onder een
          nummer.
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
