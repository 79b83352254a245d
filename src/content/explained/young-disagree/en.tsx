import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** What somebody of 16 to 23 years can do who does not agree with the help. */
export const youngDisagreeEn: Explanation = {
  title: 'Do you disagree with your help?',
  lead: 'You have the right to say something about it. Here are the steps, and who can help you.',
  parts: [
    {
      id: 'say-it',
      scene: 'talk',
      title: 'Step 1: talk about it',
      body: (
        <p>
          Tell your <Term of="helper">helper</Term> what is not going well, and what you want. Write it down beforehand.
          Bring somebody if you like. You can also ask for another helper.
        </p>
      ),
    },
    {
      id: 'adviser',
      scene: 'rights',
      title: 'Step 2: ask for a confidential adviser',
      body: (
        <p>
          Do you have <Term of="youth-help">jeugdhulp</Term> (youth help)? Then you can get a free{' '}
          <Term of="confidential-adviser">confidential adviser</Term> from{' '}
          <a href={guideForYoung('en', 'jeugdstem')} translate="no">
            Jeugdstem
          </a>{' '}
          (Youth Voice). They are on your side and do not work for your helper. You contact them yourself, through
          jeugdstem.nl. What you tell stays between you, unless there is danger.
        </p>
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
            Every organization for youth help must have a <Term of="complaints-committee">complaints committee</Term>.
            From 16 years you make such a <Term of="complaint">complaint</Term> yourself. These are the rules:
          </p>
          <ul>
            <li>The chair does not work for that organization.</li>
            <li>The person you complain about does not take part in the decision.</li>
            <li>You may tell your story, and bring somebody.</li>
            <li>You get the verdict on paper, with reasons.</li>
            <li>Within a month after that the organization says what it will do.</li>
          </ul>
          <p>
            Is it about Veilig Thuis? Start with the person who helps you, then the manager. After that there is the
            Klachtencommissie Jeugd Midden-Nederland.
          </p>
        </>
      ),
      source: cite('en', ['youthAct', '4.2.1', '7.3.5'], 'complaintsVeiligThuis'),
    },
    {
      id: 'decision',
      scene: 'letter',
      title: 'A letter with a decision',
      body: (
        <p>
          Read what it says about <Term of="objection">objection</Term> (bezwaar), and before which date. Write that
          date down at once. Ask somebody to look at it with you: the <Term of="buurtteam">buurtteam</Term>, Jeugdstem
          or your school.
        </p>
      ),
    },
    {
      id: 'higher',
      scene: 'ask',
      title: 'Still stuck?',
      body: (
        <ul>
          <li>
            Is it about the <Term of="municipality">municipality</Term> of Utrecht? Go to the Utrechts Ombudsloket:
            utrechtsombudsloket.nl. It is free and independent.
          </li>
          <li>Are you not 18 yet and is it about your rights? Look at kinderombudsman.nl.</li>
          <li>Always complain to the organization itself first.</li>
        </ul>
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
