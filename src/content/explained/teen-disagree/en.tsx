import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** What somebody of 12 to 15 years can do who does not agree with the help. */
export const teenDisagreeEn: Explanation = {
  title: 'Do you disagree with your help?',
  lead: 'You may say something about it. And you do not have to do it alone.',
  parts: [
    {
      id: 'say-it',
      scene: 'talk',
      title: 'Step 1: say it',
      body: (
        <p>
          Tell your <Term of="helper">helper</Term> what is not going well. Also say what you do want. Is that hard?
          Write it down, or bring somebody. Do you two really not get on? Ask if you can go on with somebody else.
        </p>
      ),
    },
    {
      id: 'adviser',
      scene: 'rights',
      title: 'Step 2: ask for a confidential adviser',
      body: (
        <>
          <p>
            A <Term of="confidential-adviser">confidential adviser</Term> from{' '}
            <a href={guideForYoung('en', 'jeugdstem')} translate="no">
              Jeugdstem
            </a>{' '}
            (Youth Voice) knows your rights and is on your side. They do not work for the help you get. It is free.
          </p>
          <p>
            You may contact them yourself. Nobody has to say yes to that. What you tell stays between you, unless there
            is danger. Go to jeugdstem.nl.
          </p>
        </>
      ),
      source: cite('en', ['youthAct', '1.1', '1a.2', '4.1.9'], 'jeugdstem'),
    },
    {
      id: 'complaint',
      scene: 'complain',
      title: 'Step 3: make a complaint',
      body: (
        <>
          <p>
            Every organization for <Term of="youth-help">jeugdhulp</Term> (youth help) must have a{' '}
            <Term of="complaints-committee">complaints committee</Term>. Ask how to send it your{' '}
            <Term of="complaint">complaint</Term>. Jeugdstem can help you with it.
          </p>
          <ul>
            <li>The person you complain about does not take part in the decision.</li>
            <li>You may tell your story or write it down.</li>
            <li>You may bring somebody.</li>
            <li>You get an answer on paper, with reasons.</li>
          </ul>
          <p>
            Is it about Veilig Thuis? First talk to the person who helps you, then to the manager. After that you can go
            to the Klachtencommissie Jeugd Midden-Nederland.
          </p>
        </>
      ),
      source: cite('en', ['youthAct', '4.2.1'], 'complaintsVeiligThuis'),
    },
    {
      id: 'decision',
      scene: 'letter',
      title: 'Is there a decision in a letter?',
      body: (
        <p>
          Look for what it says about <Term of="objection">objection</Term> (bezwaar). Mind the date: you can object for
          a short time only. Ask your parents, your mentor or Jeugdstem to look at it with you.
        </p>
      ),
    },
    {
      id: 'higher',
      scene: 'ask',
      title: 'Still stuck?',
      body: (
        <p>
          Is it about the <Term of="municipality">municipality</Term> of Utrecht? Go to the Utrechts Ombudsloket:
          utrechtsombudsloket.nl. It is free, and for children too. Is it about your rights as a child? Look at
          kinderombudsman.nl. But first complain to the organization itself.
        </p>
      ),
      source: cite('en', 'ombudsDesk', 'childOmbudsman'),
    },
    {
      id: 'safe',
      scene: 'danger',
      title: 'Is it not safe now?',
      body: (
        <p>
          Then do not wait for a complaint. Call Veilig Thuis (Safe Home): <Call line="veiligThuis" />, day and night.
          Is there <a href={addressOf('help-now', 'en')}>danger now</a>? Call <Call line="emergency" />.
        </p>
      ),
      source: cite('en', 'crisisPage'),
    },
  ],
}
