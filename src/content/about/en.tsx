import { placeCredit } from '@/core/place/credit'
import { addressOf } from '@/i18n/addresses'

/** What Dichtbij is, where the facts come from, and whom to thank. */
export function AboutEn() {
  return (
    <div className="prose">
      <h1>About Dichtbij</h1>
      <p className="lead">
        Dichtbij (“close by”) helps parents, children and young people in Utrecht to find help with growing up. As close
        to home as possible.
      </p>
      <h2>What you find here</h2>
      <p>
        You answer a few questions. Then you get a plan: who you can call, where you can walk in, and what can come
        after that. The <a href={addressOf('guide', 'en')}>guide</a> has all the help in one list. See also{' '}
        <a href={addressOf('coverage', 'en')}>how true it is, and what is missing</a>.
      </p>
      <p>
        First we name help in everyday life. After that, help from the buurtteam (neighbourhood team) or the huisarts
        (GP). Only then specialists. Read <a href={addressOf('how-we-choose', 'en')}>how we choose</a>.
      </p>
      <p>
        The texts about each place or person are still in Dutch. For most phone calls you get a sentence in English and
        in Dutch.
      </p>
      <h2>Who is behind this site?</h2>
      <p>
        Dichtbij is an open project. It does not belong to the gemeente (municipality) of Utrecht, and not to a care
        organisation. Everybody may look at the code and use it (licence EUPL-1.2). Do you build on it? See its{' '}
        <a href={addressOf('style', 'en')}>style</a>.
      </p>
      <h2>How sure are the facts?</h2>
      <p>
        The facts come from public web pages. We collected them in November 2026. Everything shows when we saw it and
        how sure it is. <a href={addressOf('coverage', 'en')}>How true it is</a> we count every day: how old the facts
        are, and how many numbers somebody checked by phone.
      </p>
      <ul>
        <li>Does the organisation say it itself? Then you can call the number straight away.</li>
        <li>Is it old or second-hand? Then it says “not checked yet”.</li>
        <li>Do we not know? Then we leave it out.</li>
      </ul>
      <p>
        Is something not right? At the bottom of each page of the guide you can tell it. Do you miss help?{' '}
        <a href={addressOf('missing', 'en')}>Tell what you miss</a>. You can also see{' '}
        <a href={addressOf('what-was-done', 'en')}>what was done with it</a>.
      </p>
      <p>
        Which buurtteam belongs to which buurt (neighbourhood) is not checked yet. Not sure? Call 14 030. The plans have
        not been checked by a professional yet either.
      </p>
      <h2>Sources and thanks</h2>
      <ul>
        <li lang="nl">{placeCredit}</li>
        <li>
          Rules for danger: the page <span lang="nl">“Spoed of crisis contact”</span> of{' '}
          <a href="https://www.samen-veilig.nl/" rel="noreferrer" translate="no">
            Samen Veilig Midden-Nederland
          </a>
          .
        </li>
        <li>Typefaces: Atkinson Hyperlegible Next and Figtree (SIL Open Font License 1.1).</li>
        <li>Every organisation has its sources on its own page.</li>
      </ul>
    </div>
  )
}
