import { lines } from '@/core/escalation/lines'
import { addressOf } from '@/i18n/addresses'
import type { Embedded } from './embedded'

/** How a school or a practice puts the window on a page of its own. */
export function EmbedEn({ shown, line, height, site }: Embedded) {
  return (
    <div className="prose">
      <h1>Dichtbij on your own site</h1>
      <p className="lead">
        Put a window of Dichtbij on the page of your school or practice. One line of HTML is enough. The numbers for
        danger are always in it: <a href={lines.emergency.href}>{lines.emergency.number}</a> and{' '}
        <a href={lines.veiligThuis.href}>{lines.veiligThuis.number}</a>.
      </p>
      <h2>The line</h2>
      <p>
        <label htmlFor="line">Paste this line into your page, where the window should be:</label>
      </p>
      {line}
      <p>
        Would you like the window in Dutch? Choose Nederlands above. Whoever reads the window can change its language
        too.
      </p>
      <h2>What it looks like</h2>
      {shown}
      <h2>What it does</h2>
      <ul>
        <li>Whoever searches or chooses a door gets a page of Dichtbij in a new tab.</li>
        <li>On top of that page is “Quick exit”. In the window it is not: it cannot close your page.</li>
        <li>It fits narrow and wide screens. It follows dark colours and large type.</li>
        <li>It works without scripts too.</li>
      </ul>
      <h2>What it does not do</h2>
      <ul>
        <li>It sends nothing to your site. You do not see what somebody types or chooses.</li>
        <li>There is no script in it. There is no cookie, and nobody counts or follows.</li>
        <li>
          The browser fetches the window from us once. The line does not tell from which page. Our computer does get the
          internet address, as with every page. We do not write it down.
        </li>
        <li>
          What somebody searches for or chooses goes to our computer. It makes the page and forgets it again. It is in
          no address.
        </li>
      </ul>
      <h2>Good to know</h2>
      <ul>
        <li>
          Say on your own page, too, whom to call in danger. Then it is always there, also when the window does not
          load.
        </li>
        <li>
          The window is {height} pixels high. If not all of it fits, it scrolls by itself. You may put another number
          after <code>height</code>.
        </li>
        <li>
          Leave <code>sandbox</code> where it is. Then the browser holds us to what is said here.
        </li>
        <li>
          Does your site have a Content-Security-Policy? Put <code translate="no">{site}</code> in its{' '}
          <code>frame-src</code>.
        </li>
        <li>
          Only this window may stand on another site. To every other page you make a link. See{' '}
          <a href={addressOf('professionals', 'en')}>For professionals</a>.
        </li>
      </ul>
    </div>
  )
}
