import { addressOf } from '@/i18n/addresses'

/** What happens to what somebody fills in. Every sentence here is held by a test or by the way the server is built. */
export function PrivacyEn() {
  return (
    <div className="prose">
      <h1>Privacy</h1>
      <p className="lead">
        You do not have to say who you are. We do not keep what you fill in. Only if you tell us what is not right, we
        keep that for a while.
      </p>
      <h2>What we do not do</h2>
      <ul>
        <li>No account and no password.</li>
        <li>No cookies. We do not store anything about you on your phone or computer in another way either.</li>
        <li>No measuring and no tracking. No Google, Facebook or other companies on the page.</li>
        <li>We keep no answers. Not in a log either.</li>
      </ul>
      <h2>What happens when you answer questions</h2>
      <p>
        Your answers stay on your own device. The page works out there which help fits. Nothing goes over the line, and
        your answers are never in the address of the page.
      </p>
      <p>
        Sometimes that is not possible. For example when scripts are off, or when the connection is bad. Then each
        answer goes to our server, over a secure line if the site runs on https. The server makes the next question or
        your plan, and then forgets it.
      </p>
      <p>
        The tab remembers your answers, so that you can go back. So close the tab when you are done. If somebody opens
        it again within an hour, your browser can still show them. With “Quick exit” they are gone at once.
      </p>
      <p>
        Do you tell it in your own words? The page reads them on your own device, and chooses topics. If that is not
        possible, they go to our server once. It forgets them at once. After that your words are nowhere any more, not
        in your tab either.
      </p>
      <p>
        Do you fill in a postcode? Then we only use the four digits. You never have to say if it is safe at home. If you
        want to say it, you can. On <a href={addressOf('help-now', 'en')}>Help now</a> you find help without filling in
        anything.
      </p>
      <h2>What happens when you search</h2>
      <p>
        In the guide the page itself searches, on your own device. What you type goes over no line and is not in the
        address. Are scripts off, or is the connection bad? Then what you type goes to our server. It makes the page and
        forgets it again. The tab remembers the words you searched for, so that you can go back. With Quick exit they
        are gone at once too.
      </p>
      <p>
        Do you choose a topic, a district or something else from a list? Those are ordinary links. They are in the
        address and in the history of your browser.
      </p>
      <p>
        Sometimes there is a window of Dichtbij on the site of a school or a doctor. No script runs in it. So what you
        type or choose there goes to our server. It makes a page in a new tab and forgets it again. The other site does
        not get to see any of it. “Quick exit” is on that page, and not in the window.
      </p>
      <p>
        Do you put help on a worksheet, or did you get a list? In the link is a code for the help that is on it. No
        names, and nothing about you. Whoever has the link sees the list. We do not keep the list. What you type on the
        paper goes nowhere.
      </p>
      <h2>What happens when you tell what is not right</h2>
      <p>
        We keep only what you send yourself: what is not right, and what you write with it. Not who you are, and not
        from which internet address. What you write is erased 30 days after somebody looked at it. At the latest that is
        90 days after it came. What stays is a count.
      </p>
      <p>
        You can send such a message five times an hour. To count that, the server makes a code of your internet address
        that nobody can turn back. That code is gone an hour after the end of the day at the latest.
      </p>
      <h2>Quick exit</h2>
      <p>
        “Quick exit” is at the top of every page. Click on it, or press the Shift key three times, shortly. The page is
        empty at once and you go to an ordinary site. We also ask your browser to forget what it kept of this site.
      </p>
      <p>
        Does somebody press the Back button after that? Then only the first page of Dichtbij comes, without questions
        and without answers.
      </p>
      <p>
        Some pages are about danger. The title of the tab does not say so. If such a page is out of sight for more than
        ten minutes, it is blank when somebody opens it again. Then the first page of Dichtbij comes. If scripts are
        off, this does not happen.
      </p>
      <p>This is what the button cannot do:</p>
      <ul>
        <li>
          Clear the history of your browser. It shows which pages you have looked at. You can clear it yourself in the
          settings.
        </li>
        <li>Clear the list of calls on your phone.</li>
        <li>Close other tabs.</li>
        <li>
          Empty the Back button when scripts are off or your browser is old. Somebody can then still see the questions
          with Back. So close the tab too.
        </li>
      </ul>
      <p>
        Do you want to leave no traces? Then use a private window (incognito). Or ask if you can use somebody else’s
        phone.
      </p>
      <h2>When somebody asks very much at once</h2>
      <p>
        One visitor may not hold up the site for others. So the server counts how much work comes from one internet
        address, for a minute at most. It does not keep the address itself. It makes a code of it that nobody can trace
        back, and after that minute the code is gone too.
      </p>
      <h2>Links to other sites</h2>
      <p>
        Do you follow a link to another site? Then the rules of that site count. We do not tell that site where you come
        from.
      </p>
    </div>
  )
}
