import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** Who can help a child, from near to far. */
export const childHelpEn: Explanation = {
  title: 'Who can help you?',
  lead: 'Everybody needs help sometimes. Here you see who is there for you.',
  parts: [
    {
      id: 'near',
      scene: 'near',
      title: 'First: people close to you',
      body: (
        <p>
          Is something bothering you? Tell somebody you trust. That can be at home, or in your family. Or at school, at
          your club or next door. You do not have to do it alone.
        </p>
      ),
      source: cite('en', 'cityYouthCare'),
    },
    {
      id: 'basic-help',
      scene: 'doctor',
      title: 'Then: the doctor or the neighbourhood team',
      body: (
        <p>
          Do you need more help? Go together to your doctor, the <Term of="gp">huisarts</Term>. They help with pain, and
          with sadness too. Or go to the neighbourhood team, the <Term of="buurtteam">buurtteam</Term>. Talking to the
          buurtteam costs nothing.
        </p>
      ),
      source: cite('en', 'cityYouthCare'),
    },
    {
      id: 'specialist',
      scene: 'visit',
      title: 'Sometimes: somebody who knows a lot about it',
      body: (
        <p>
          Are the worries very big? Then a <Term of="specialist">specialist</Term> can help too. In Utrecht those teams
          are called KOOS and Spoor030. The huisarts or the buurtteam can ask them. You talk at home, at school or at
          their office.
        </p>
      ),
      source: cite('en', 'cityYouthCare', 'specialistTeams'),
    },
    {
      id: 'safe',
      scene: 'danger',
      title: 'Being safe always comes first',
      body: (
        <p>
          Are you scared, or does somebody hurt you? Tell it. It is not your fault. Call Veilig Thuis (Safe Home):{' '}
          <Call line="veiligThuis" />, day and night. In <a href={addressOf('help-now', 'en')}>great danger</a>, call{' '}
          <Call line="emergency" />.
        </p>
      ),
      source: cite('en', 'crisisPage'),
    },
    {
      id: 'phone',
      scene: 'phone',
      title: 'Would you rather call or type?',
      body: (
        <p>
          At the{' '}
          <a href={guideForYoung('en', 'kindertelefoon')} translate="no">
            Kindertelefoon
          </a>{' '}
          (Child Line) somebody listens. Call <Call line="children" />, or type at kindertelefoon.nl. You do not have to
          say your name. It costs nothing.
        </p>
      ),
    },
  ],
}
