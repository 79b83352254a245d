import { addressOf } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** For parents: whom to go to first, what it costs and how long it takes. */
export const parentWayInEn: Explanation = {
  title: 'Huisarts (GP) or buurtteam? What does it cost? How long does it take?',
  lead: 'For parents in Utrecht. What we know, and what you have to ask yourself.',
  parts: [
    {
      id: 'who-first',
      scene: 'doctor',
      title: 'Whom do you go to first?',
      body: (
        <>
          <ul>
            <li>
              <strong>The body, or afraid that your child is ill.</strong> Call your <Term of="gp">huisarts</Term> (GP).
              Also if your child is very sad or scared.
            </li>
            <li>
              <strong>Raising children, quarrels, money, home or school.</strong> Go to the{' '}
              <a href={addressOf('guide', 'en', 'buurtteams-utrecht')}>buurtteam</a> in your district. They help the
              whole family. There is a <Term of="buurtteam">buurtteam</Term> (neighbourhood team) in every district.
            </li>
            <li>
              <strong>Growing, sleeping, eating, talking.</strong> Call the nurse or the{' '}
              <Term of="youth-doctor">youth doctor</Term> of{' '}
              <a href={addressOf('guide', 'en', 'jeugdgezondheidszorg')}>youth health care</a>. They are there until
              your child turns 18.
            </li>
          </ul>
          <p>
            Not sure? Go to whom you know already. They work together. A <Term of="family-worker">family worker</Term>{' '}
            is also there at some GPs. Ask about it.
          </p>
        </>
      ),
      source: cite('en', 'cityYouthCare', 'buurtteamsOpen', 'youthHealthCare', 'familyWorkerAtGp'),
    },
    {
      id: 'costs',
      scene: 'money',
      title: 'What does it cost?',
      body: (
        <ul>
          <li>
            <strong>Buurtteam:</strong> free. You need no <Term of="referral">referral</Term>.
          </li>
          <li>
            <strong>Huisarts (GP):</strong> your <Term of="health-insurance">health insurance</Term> pays. The{' '}
            <Term of="deductible">eigen risico</Term> (deductible) is not for a visit to the GP. Under 18 there is none.
          </li>
          <li>
            <strong>Addiction:</strong> help is free under 18.
          </li>
          <li>
            <strong>Other help with a referral:</strong> the pages we read do not tell the costs. Ask before you begin:
            “Do we have to pay anything for this?”
          </li>
          <li>
            <strong>From 18 years on:</strong> the eigen risico is for much of the care. Ask beforehand what it costs.
          </li>
        </ul>
      ),
      source: cite(
        'en',
        'buurtteamsFree',
        'buurtteamsOpen',
        'noOwnRisk',
        ['healthInsuranceAct', '19'],
        'addictionUnder18',
      ),
    },
    {
      id: 'how-long',
      scene: 'ask',
      title: 'How long does it take?',
      body: (
        <>
          <p>
            We do not know that. It differs by team and by week. The city does write that more and more people wait.
          </p>
          <p>
            So ask at once: “How long does it take until we talk with somebody? Who helps us until then?” Write down
            whom you talked to, and when.
          </p>
          <p>
            Does it get worse while you wait? Call again and say what has changed. You do not have to wait in silence.
          </p>
        </>
      ),
      source: cite('en', 'waitingInCity'),
    },
    {
      id: 'specialist',
      scene: 'visit',
      title: 'If more is needed',
      body: (
        <>
          <p>
            Sometimes a <Term of="specialist">specialist</Term> is needed, such as a psychologist. In Utrecht{' '}
            <a href={addressOf('guide', 'en', 'koos-utrecht')} translate="no">
              KOOS
            </a>{' '}
            and{' '}
            <a href={addressOf('guide', 'en', 'spoor030')} translate="no">
              Spoor030
            </a>{' '}
            do that. Which of the two depends on your district.
          </p>
          <p>
            For that you need a referral. It comes from the buurtteam, the GP, the youth doctor,{' '}
            <Term of="save">SAVE</Term> or a doctor in hospital. A specialist can also think along with the buurtteam
            first. Then no referral is needed yet.
          </p>
        </>
      ),
      source: cite('en', 'citySpecialists', 'specialistTeams'),
    },
    {
      id: 'say',
      scene: 'phone',
      title: 'What can you say?',
      body: (
        <>
          <p>“Hello, I worry about my child. This is what happens at home. Can you take a look with us?”</p>
          <p>
            Is it not the right place? Then ask: “Who can help us? Will you sign us up there?” Do you speak little
            Dutch? Say so at once. You may ask for an interpreter, or bring somebody.
          </p>
        </>
      ),
    },
    {
      id: 'urgent',
      scene: 'danger',
      title: 'Can it not wait?',
      body: (
        <p>
          Is your child ill, or does your child not want to live? Call the GP. In the evening and at the weekend you
          hear there whom you can call. Only a doctor can ask for the crisis service. Is it not safe at home? Call{' '}
          <Call line="veiligThuis" />, day and night. Is there <a href={addressOf('help-now', 'en')}>danger now</a>?
          Call <Call line="emergency" />.
        </p>
      ),
      source: cite('en', 'crisisService', 'crisisPage'),
    },
  ],
}
