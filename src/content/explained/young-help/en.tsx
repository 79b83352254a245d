import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** How help is arranged in Utrecht, for 16 to 23 years. */
export const youngHelpEn: Explanation = {
  title: 'Help in Utrecht when you are 16 or older',
  lead: 'You can ask for help yourself. Here you read where to start, before and after you turn 18.',
  parts: [
    {
      id: 'near',
      scene: 'near',
      title: 'Start with somebody you know',
      body: (
        <>
          <p>
            Help does not have to come from an organization. People around you are the base: the city calls that the
            sociale basis. Tell somebody you trust how you are doing. Think of family, friends, or somebody at school or
            work. Or think of a <Term of="youth-worker">jongerenwerker</Term> (youth worker) from{' '}
            <a href={guideForYoung('en', 'jou-jongerenwerk')} translate="no">
              JoU
            </a>
            .
          </p>
          <p>Not sure how to start? Say: “Things are not going so well. Can you listen for a moment?”</p>
        </>
      ),
      source: cite('en', 'cityYouthCare'),
    },
    {
      id: 'basic-help',
      scene: 'school',
      title: 'Here you can go by yourself',
      body: (
        <>
          <p>
            This is called basishulp (basic help). You need no <Term of="referral">referral</Term> for it.
          </p>
          <ul>
            <li>
              <strong>The buurtteam.</strong> Call <Call line="municipality" /> and ask which{' '}
              <Term of="buurtteam">buurtteam</Term> (neighbourhood team) covers your street. You can bring anything:
              school, work, money, housing, home or your mind. It is free.
            </li>
            <li>
              <strong>At school.</strong> A <Term of="family-worker">gezinswerker</Term> (family worker) works in
              secondary schools and in mbo. Ask your mentor or teacher who that is.
            </li>
            <li>
              <strong>The huisarts.</strong> Call your own <Term of="gp">huisarts</Term> (GP). You do not have to tell
              the reason at home.
            </li>
          </ul>
        </>
      ),
      source: cite('en', 'cityYouthCare', ['civilCode7', '447', '457']),
    },
    {
      id: 'specialist',
      scene: 'visit',
      title: 'A specialist, if you are not 18 yet',
      body: (
        <p>
          Do you need more help? That is called aanvullende hulp (additional help). In Utrecht{' '}
          <a href={guideForYoung('en', 'koos-utrecht')} translate="no">
            KOOS
          </a>{' '}
          and{' '}
          <a href={guideForYoung('en', 'spoor030')} translate="no">
            Spoor030
          </a>{' '}
          do that, each in its own areas. You need a referral. You get it from the buurtteam, the huisarts or the{' '}
          <Term of="youth-doctor">jeugdarts</Term> (youth doctor). You can meet at the office, at home or at school.
          Sometimes help is in a group.
        </p>
      ),
      source: cite('en', 'citySpecialists', 'specialistTeams', ['youthAct', '2.6']),
    },
    {
      id: 'after-18',
      scene: 'stays',
      title: 'Are you 18 or older?',
      body: (
        <p>
          The buurtteam is still a good first place. Behind the same door works a team for adults without children. The
          huisarts can refer you to a <Term of="specialist">specialist</Term> for adults. Do you have{' '}
          <Term of="youth-help">jeugdhulp</Term> (youth help) now? It usually stops when you turn 18. Ask well in
          advance what comes next.
        </p>
      ),
      source: cite('en', ['youthAct', '1.1'], 'specialistTeams'),
    },
    {
      id: 'talk',
      scene: 'phone',
      title: 'Do you want to talk to somebody now?',
      body: (
        <ul>
          <li>
            <a href={guideForYoung('en', 'in-je-bol')} translate="no">
              In je bol
            </a>{' '}
            (In your head) is there for ages 16 to 27. Call or chat through injebol.nl. No name needed.
          </li>
          <li>
            Not 18 yet? Then the{' '}
            <a href={guideForYoung('en', 'kindertelefoon')} translate="no">
              Kindertelefoon
            </a>{' '}
            (Child Line) is there too: <Call line="children" />.
          </li>
          <li>
            Do you think about suicide? Call <Call line="suicideShort" /> or <Call line="suicide" />, day and night. You
            can chat at 113.nl.
          </li>
        </ul>
      ),
    },
    {
      id: 'safe',
      scene: 'danger',
      title: 'Not safe? Do not wait',
      body: (
        <p>
          Is it not safe at home, in your relationship or somewhere else? Call{' '}
          <a href={guideForYoung('en', 'veilig-thuis')} translate="no">
            Veilig Thuis
          </a>{' '}
          (Safe Home): <Call line="veiligThuis" />, day and night. Also when in doubt. Is there{' '}
          <a href={addressOf('help-now', 'en')}>danger now</a>? Call <Call line="emergency" />.
        </p>
      ),
      source: cite('en', 'crisisPage'),
    },
  ],
}
