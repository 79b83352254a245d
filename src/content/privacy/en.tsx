import { addressOf } from '@/i18n/addresses'

/** What happens to what somebody fills in. Every sentence here is held by a test or by the way the server is built. */
export function PrivacyEn() {
  return (
    <div className="prose">
      <h1>Privacy</h1>
      <p className="lead">You do not have to say who you are. We do not keep what you fill in.</p>
      <h2>What we do not do</h2>
      <ul>
        <li>No account and no password.</li>
        <li>No cookies. We do not store anything on your phone or computer in another way either.</li>
        <li>No measuring and no tracking. No Google, Facebook or other companies on the page.</li>
        <li>We keep no answers. Not in a log either.</li>
      </ul>
      <h2>What happens when you answer questions</h2>
      <p>
        Each answer goes to our server over a secure line, if the site runs on https. The server makes the next question
        or your plan, and then forgets it. Your answers are never in the address of the page.
      </p>
      <p>
        Do you fill in a postcode? Then we only use the four digits. We never ask if it is safe at home. That is what{' '}
        <a href={addressOf('help-now', 'en')}>Help now</a> is for.
      </p>
      <h2>Quick exit</h2>
      <p>
        “Quick exit” is at the top of every page. It takes you straight to an ordinary site. We then also ask your
        browser to forget what it kept of this site.
      </p>
      <p>This is what the button cannot do:</p>
      <ul>
        <li>Empty the Back button. Somebody can still see the questions that way. So close the tab too.</li>
        <li>Clear the history of your browser. You can do that yourself in the settings.</li>
        <li>Clear the list of calls on your phone.</li>
      </ul>
      <p>
        Do you want to leave no traces? Then use a private window (incognito). Or ask if you can use somebody else’s
        phone.
      </p>
      <h2>Links to other sites</h2>
      <p>
        Do you follow a link to another site? Then the rules of that site count. We do not tell that site where you come
        from.
      </p>
    </div>
  )
}
