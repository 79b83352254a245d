import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** How help is arranged in Utrecht, for 12 to 15 years. */
export const teenHelpEn: Explanation = {
  title: 'How does help work in Utrecht?',
  lead: 'Help starts close to you. A specialist only joins when that is needed.',
  parts: [
    {
      id: 'near',
      scene: 'near',
      title: 'Start with somebody you trust',
      body: (
        <>
          <p>
            You do not have to go to an organization straight away. People around you often help already. The city calls
            that the sociale basis (social base). Talk to somebody at home, a friend, your mentor or your coach. A{' '}
            <Term of="youth-worker">jongerenwerker</Term> (youth worker) from{' '}
            <a href={guideForYoung('en', 'jou-jongerenwerk')} translate="no">
              JoU
            </a>{' '}
            thinks along too.
          </p>
          <p>Not sure how to start? Say: “Something is bothering me. Do you have a moment?”</p>
        </>
      ),
      source: cite('en', 'cityYouthCare'),
    },
    {
      id: 'basic-help',
      scene: 'school',
      title: 'Then: school, buurtteam or huisarts',
      body: (
        <>
          <p>
            Every area has a <Term of="buurtteam">buurtteam</Term>, a neighbourhood team. You need no{' '}
            <Term of="referral">referral</Term> and it costs nothing. Somebody from the buurtteam works in secondary
            schools too: the <Term of="family-worker">gezinswerker</Term>. Ask your mentor who that is.
          </p>
          <p>
            You can also go to the <Term of="gp">huisarts</Term> (GP) or the <Term of="youth-doctor">jeugdarts</Term>{' '}
            (youth doctor). Not only with pain, also when you feel low or scared. All of this together is called
            basishulp (basic help).
          </p>
        </>
      ),
      source: cite('en', 'cityYouthCare'),
    },
    {
      id: 'specialist',
      scene: 'visit',
      title: 'When more is needed',
      body: (
        <>
          <p>
            Then a <Term of="specialist">specialist</Term> can join, such as a psychologist. In Utrecht{' '}
            <a href={guideForYoung('en', 'koos-utrecht')} translate="no">
              KOOS
            </a>{' '}
            and{' '}
            <a href={guideForYoung('en', 'spoor030')} translate="no">
              Spoor030
            </a>{' '}
            do that. Each has its own parts of the city. This is called aanvullende hulp (additional help).
          </p>
          <p>
            You cannot just walk in. You need a referral, for example from the buurtteam or the huisarts. You can meet
            at their office, at home or at school. Ask for what suits you best.
          </p>
        </>
      ),
      source: cite('en', 'citySpecialists', 'specialistTeams', ['youthAct', '2.6']),
    },
    {
      id: 'together',
      scene: 'team',
      title: 'Sometimes with others',
      body: (
        <p>
          More and more help is in a group. Then you notice that you are not the only one. Is that not for you? Say so,
          and ask what else there is.
        </p>
      ),
      source: cite('en', 'cityPolicy'),
    },
    {
      id: 'safe',
      scene: 'danger',
      title: 'Not safe? That comes before everything',
      body: (
        <>
          <p>
            Is it not safe at home or somewhere else? Call{' '}
            <a href={guideForYoung('en', 'veilig-thuis')} translate="no">
              Veilig Thuis
            </a>{' '}
            (Safe Home): <Call line="veiligThuis" />, day and night. In doubt? Call anyway. Danger right now? Call{' '}
            <Call line="emergency" />.
          </p>
          <p>
            Sometimes <Term of="save">SAVE</Term> joins. That team helps to make things safe again. All numbers are on{' '}
            <a href={addressOf('help-now', 'en')}>Help now</a>.
          </p>
        </>
      ),
      source: cite('en', 'crisisPage', 'cityYouthCare'),
    },
    {
      id: 'talk',
      scene: 'phone',
      title: 'First talk without your name?',
      body: (
        <p>
          Call the{' '}
          <a href={guideForYoung('en', 'kindertelefoon')} translate="no">
            Kindertelefoon
          </a>{' '}
          (Child Line): <Call line="children" />. You can chat at kindertelefoon.nl. Do you think about wanting to die?
          Call <Call line="suicideShort" /> or <Call line="suicide" />, day and night. You can chat at 113.nl. All of it
          is free.
        </p>
      ),
    },
  ],
}
