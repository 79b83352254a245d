import type { ReactNode } from 'react'
import { lines } from '@/core/escalation/lines'
import { addressOf } from '@/i18n/addresses'

/** How somebody who works with families uses Dichtbij. `ready` is a list with a link for each wijk. */
export function ProfessionalsEn({ ready }: { ready: ReactNode }) {
  return (
    <div className="prose">
      <h1>For professionals</h1>
      <p className="lead">
        Do you work with families? Look together for what is close by, and give it to them. No account. Nothing of the
        family is kept.
      </p>
      <h2>With a family at the table, in five steps</h2>
      <ol>
        <li>
          Open <a href={addressOf('find-help', 'en')}>Find help</a> and choose “For a family I work with”. Answer the
          questions together.
        </li>
        <li>Read the plan together. Each address says why it fits and how to get in.</li>
        <li>Put the addresses on a worksheet. Or begin with a worksheet below. Take off what does not fit.</li>
        <li>Choose a reason for each address, such as “call first”. Put the most important one on top.</li>
        <li>
          Give the list: with the QR code, as a link, on paper or as a card. The family chooses the language themselves.
        </li>
      </ol>
      <p>
        The link has a code for the addresses, the reasons and the wijk (district). It says nothing of the family. The
        link and the message in a chat name no help.
      </p>
      <h2>A worksheet to begin with, for each wijk</h2>
      <p>With the buurtteams (neighbourhood teams), youth health care and the specialists of the wijk.</p>
      {ready}
      <h2>Is a child not safe?</h2>
      <ul>
        <li>
          Is there danger now? Call <a href={lines.emergency.href}>{lines.emergency.number}</a>.
        </li>
        <li>
          Are you in doubt, or may it get out of hand? Call Veilig Thuis:{' '}
          <a href={lines.veiligThuis.href}>{lines.veiligThuis.number}</a>, day and night. Also for advice to you as a
          professional.
        </li>
        <li>
          Is the family a client of SAVE already? The rules are at <a href={addressOf('help-now', 'en')}>Help now</a>.
        </li>
        <li>Do not ask about violence with these questions. That needs a conversation.</li>
      </ul>
      <h2>On your own site</h2>
      <p>
        Put <a href={addressOf('embed', 'en')}>a window of Dichtbij on your site</a> with one line. In it people can
        search, or begin with the questions. Or put an ordinary link to a list, or to{' '}
        <a href={addressOf('find-help', 'en')}>Find help</a>. You may also fetch the help yourself, without a key. This
        is how you fetch a plan:
      </p>
      <pre>
        <code>{`POST /api/v1/plans?lang=en
Content-Type: application/json

{ "who": "parent", "age": "12-15", "topics": ["school"], "place": "3561" }`}</code>
      </pre>
      <p>
        Only “who” is required. The answer says all that the plan on the page says, in Dutch or English. In danger the
        rules come first. Always show them first.
      </p>
      <ul>
        <li>
          <code>POST /api/v1/search</code> looks for help by ordinary words (“words”), and by a place (“place”) if you
          like.
        </li>
        <li>
          <a href="/api/v1/situations?lang=en">/api/v1/situations</a> names all situations, each with an address of its
          own.
        </li>
        <li>
          <code>/api/v1/services/…</code> gives all about one help. The last word of its address in the guide takes the
          place of the dots.
        </li>
        <li>
          <a href="/api/v1/openapi.json">/api/v1/openapi.json</a> describes all of it for programs (OpenAPI).
        </li>
        <li>
          <a href="/api/hsds/v3">/api/hsds/v3</a> is the whole guide, as other guides read it (HSDS 3.0).
        </li>
        <li>
          <a href="/api/guide.csv?lang=en">All help as a table</a> opens in a spreadsheet (CSV).
        </li>
        <li>
          <a href={addressOf('coverage', 'en')}>What is missing by district and age</a>, with a table and a map for a
          report.
        </li>
      </ul>
      <p>
        We keep nothing of what you send. Words of a family never belong in an address. So always send them with POST.
        Never ask for more than is needed.
      </p>
      <p>
        <code>/api/plan</code> is the old way. It works until 30 November 2027 at least. A date on which it ends is told
        here at least half a year before. Every answer then names that date too (<code>Sunset</code>).
      </p>
      <h2>How sure is it?</h2>
      <p>
        Each fact says where and when it was seen. A number that was not checked is no button. How many numbers were
        checked by phone stands at <a href={addressOf('coverage', 'en')}>how true it is</a>. No professional has
        reviewed the plans yet. So call first yourself when it matters. Read{' '}
        <a href={addressOf('how-we-choose', 'en')}>how we choose</a> too.
      </p>
    </div>
  )
}
