import { listGivenUp } from '../../store/mails'
import type { Asked } from '../asked'
import { isAdministrator } from '../may'
import { listReviews } from '../review-organizations'
import { mailWords, problemWords } from '../words/mail-words'
import { spellDay } from '../words/when'
import { Press } from './parts'

/** How mails go from here; without a server somebody has to send them on. Where they lie administrators read. */
export const HowMailGoes = ({ mailFolder, me }: Pick<Asked, 'mailFolder' | 'me'>) =>
  mailFolder === undefined ? (
    <p className="measure">Een mailserver verstuurt mail, binnen een paar minuten.</p>
  ) : (
    <p className="measure">
      <b>Er is geen mailserver.</b> Elke mail wordt een bestand op de server
      {isAdministrator(me) && (
        <>
          , in de map <b className="break-words">{mailFolder}</b>
        </>
      )}
      . Wie de server beheert, stuurt ze zelf door. Na 30 dagen zijn ze weg.
    </p>
  )

/** What a keeper has to do about mail: what did not arrive, and who stays silent. */
export async function findMailTrouble({ store, moment }: Asked) {
  const givenUp = await listGivenUp(store)
  const silent = (await listReviews(store, moment().now)).filter((one) => one.silent)
  return { givenUp, silent }
}

type Trouble = Awaited<ReturnType<typeof findMailTrouble>> & {
  /** Of an organization, by its slug. */
  names: ReadonlyMap<string, string>
  /** Of a keeper. */
  nameOf: (id: string) => string
}

export const MailTrouble = ({ givenUp, silent, nameOf, names }: Trouble) => (
  <>
    {silent.length > 0 && (
      <section aria-labelledby="silent" className="mt-6">
        <h2 id="silent">Stil gebleven ({silent.length})</h2>
        <p className="measure soft">Per mail gevraagd of alles nog klopt, en drie maanden niets gehoord. Bel ze.</p>
        <ul className="grid gap-3 mt-3 measure">
          {silent.map(({ slug, name, series }) => (
            <li key={slug} className="card">
              <a href={`/beheer/organisatie/${slug}`}>{name}</a>
              {series && <p className="soft small">Gevraagd op {spellDay(series.askedAt)}.</p>}
            </li>
          ))}
        </ul>
      </section>
    )}
    {givenUp.length > 0 && (
      <section aria-labelledby="given-up" className="mt-6">
        <h2 id="given-up">Mail die niet aankwam ({givenUp.length})</h2>
        <ul className="grid gap-3 mt-3 measure">
          {givenUp.map(({ id, kind, subject, keeperId, at, problem }) => (
            <li key={id} className="card">
              <p>
                {mailWords[kind]} {keeperId === null ? (names.get(subject) ?? subject) : nameOf(keeperId)} kwam niet
                aan. We probeerden het vier dagen. {problemWords[problem ?? '']}
              </p>
              <p className="soft small">Geschreven op {spellDay(at)}.</p>
              <div className="actions mt-2">
                <Press to="/beheer" values={{ wants: 'seen', mail: id }}>
                  Gezien<span className="hidden-to-eyes">, haal dit weg</span>
                </Press>
              </div>
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
)
