import { addressOf } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** Whether a child has to leave home: no, unless it cannot be otherwise, and then close by. */
export const childHomeEn: Explanation = {
  title: 'Do I have to leave home?',
  lead: 'Asking for help does not mean you must go. Help would rather come to you.',
  parts: [
    {
      id: 'at-home',
      scene: 'home',
      title: 'Preferably just at home',
      body: (
        <p>
          Utrecht wants children to grow up in a family. So you first look at what works at home. The help is for you
          and for your parents. Or for whoever takes care of you.
        </p>
      ),
      source: cite('en', 'cityYouthCare', 'cityPolicy'),
    },
    {
      id: 'somewhere-else',
      scene: 'other-home',
      title: 'Sometimes home does not work for a while',
      body: (
        <p>
          Then a child can live somewhere else. For example in a <Term of="foster-family">foster family</Term>. Or in a
          small family house, a <Term of="family-home">gezinshuis</Term>. It is best if it is near your own school.
          Sometimes it is for a while, sometimes for longer.
        </p>
      ),
      source: cite('en', 'cityYouthCare', 'fosterCare', ['youthAct', '2.3']),
    },
    {
      id: 'who-decides',
      scene: 'decide',
      title: 'Who decides that?',
      body: (
        <p>
          It does not just happen. Sometimes your parents choose it themselves. Sometimes a judge decides, the{' '}
          <Term of="juvenile-judge">kinderrechter</Term>. You may say what you think of it. Also ask: how long will it
          take?
        </p>
      ),
      source: cite('en', ['civilCode1', '265a', '265b'], 'childRightsOpinion'),
    },
    {
      id: 'contact',
      scene: 'visit',
      title: 'Will you still see your family?',
      body: (
        <p>
          You have a right to contact with your parents. Also with others who are very close to you. Sometimes it cannot
          be, to protect you. Do you miss somebody? Say it.
        </p>
      ),
      source: cite('en', ['civilCode1', '265f', '377a']),
    },
    {
      id: 'not-your-fault',
      scene: 'phone',
      title: 'It is not your fault',
      body: (
        <p>
          You do not have to solve this. That is a job for adults. Are you scared to go home? Call Veilig Thuis (Safe
          Home): <Call line="veiligThuis" />, day and night. In <a href={addressOf('help-now', 'en')}>great danger</a>,
          call <Call line="emergency" />.
        </p>
      ),
      source: cite('en', 'crisisPage'),
    },
  ],
}
