import { countWaiting } from '../../store/mails'
import { areReviewsOn, stopSeries, switchReviews } from '../../store/reviews'
import { type Answered, type Asked, NotForYou } from '../asked'
import { isAdministrator, mustBe } from '../may'
import { listReviews, type ReviewOf } from '../review-organizations'
import { problemWords } from '../words/mail-words'
import { spellDay } from '../words/when'
import { HowMailGoes } from './mail-parts'
import { Press } from './parts'

/** How mails go, what waits, and whether organizations are asked by mail if all is still so. */
export async function mailPage(asked: Asked): Promise<Answered> {
  const { store, me, form, moment } = asked
  mustBe(isAdministrator(me))
  if (form) {
    await act(asked, form)
    return { to: '/beheer/mail' }
  }
  const [on, reviews, { waiting, problems }] = [
    await areReviewsOn(store),
    await listReviews(store, moment().now),
    await countWaiting(store),
  ]
  const next = reviews.filter(({ step }) => step === 'ask-stale' || step === 'ask-yearly')
  const running = reviews.filter(({ series }) => series && (!series.endedAt || series.stoppedAt))
  const nowhere = reviews.filter(({ to }) => to.length === 0)
  return {
    title: 'Mail',
    main: (
      <>
        <h1 className="mt-4">Mail</h1>
        <HowMailGoes {...asked} />
        <p className="mt-3">
          {waiting === 0 ? 'Er wacht geen mail.' : `Er ${waiting === 1 ? 'wacht 1 mail' : `wachten ${waiting} mails`}.`}
        </p>
        {problems.map((problem) => (
          <p key={problem} className="problem">
            {problemWords[problem]} We proberen het vier dagen opnieuw.
          </p>
        ))}
        <h2 className="mt-8">Vragen of het nog klopt</h2>
        <p className="measure">
          Staat er over een organisatie iets dat lang niet is nagekeken? Dan vragen we per mail of het nog klopt. Elke
          organisatie krijgt die vraag ook één keer per jaar. Na 30 dagen volgt één herinnering. Komt er geen antwoord,
          dan staat de organisatie na 90 dagen in de wachtrij. Zodra iemand iets nakijkt of voorstelt, is de vraag
          klaar.
        </p>
        <p className="measure mt-3">
          De mail gaat naar medewerkers die een e-mailadres opschreven. Zijn die er niet, dan gaat hij naar het adres in
          de gids. Over hulp bij gevaar mailen we nooit.
        </p>
        <p className="measure mt-3">
          <b>Dit staat {on ? 'aan' : 'uit'}.</b>{' '}
          {next.length === 0
            ? 'Er staat nu geen vraag klaar.'
            : on
              ? `Binnen een uur ${next.length === 1 ? 'krijgt 1 organisatie' : `krijgen ${next.length} organisaties`} een mail.`
              : `Zet je het aan, dan ${next.length === 1 ? 'krijgt 1 organisatie' : `krijgen ${next.length} organisaties`} binnen een uur een mail.`}{' '}
          {nowhere.length > 0 &&
            `Van ${nowhere.length} ${nowhere.length === 1 ? 'organisatie' : 'organisaties'} weten we geen adres: bel die.`}
        </p>
        <div className="actions">
          <Press to="/beheer/mail" values={{ wants: on ? 'off' : 'on' }} main={!on}>
            {on ? 'Zet uit' : 'Zet aan'}
          </Press>
        </div>
        {running.length > 0 && (
          <>
            <h3 className="mt-6">Gevraagd</h3>
            <ul className="grid gap-3 mt-3 measure">
              {running.map((one) => (
                <AskedRow key={one.slug} review={one} />
              ))}
            </ul>
          </>
        )}
      </>
    ),
  }
}

async function act({ store, me, moment }: Asked, form: URLSearchParams): Promise<void> {
  const [{ now }, wants] = [moment(), form.get('wants')]
  if (wants === 'on' || wants === 'off') return switchReviews(store, { on: wants === 'on', by: me.id }, now)
  const organization = form.get('organization') ?? ''
  if (wants !== 'stop' && wants !== 'again') throw new NotForYou(404)
  const done = await stopSeries(store, { organization, stop: wants === 'stop', by: me.id }, now)
  if (!done) throw new NotForYou(404)
}

function AskedRow({ review: { slug, name, series, silent } }: { review: ReviewOf }) {
  if (!series) return null
  const { askedAt, remindedAt, stoppedAt } = series
  return (
    <li className="card">
      <a href={`/beheer/organisatie/${slug}`}>{name}</a> {silent && <span className="tag tag-warm">stil</span>}
      <p className="soft">
        Gevraagd op {spellDay(askedAt)}
        {remindedAt && `, herinnerd op ${spellDay(remindedAt)}`}.{' '}
        {stoppedAt && `Krijgt geen mail meer sinds ${spellDay(stoppedAt)}.`}
      </p>
      <div className="actions mt-2">
        <Press to="/beheer/mail" values={{ wants: stoppedAt ? 'again' : 'stop', organization: slug }}>
          {stoppedAt ? 'Mail weer' : 'Mail niet meer'}
          <span className="hidden-to-eyes">: {name}</span>
        </Press>
      </div>
    </li>
  )
}
