import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** Living at home or somewhere else, for 12 to 15 years. */
export const teenHomeEn: Explanation = {
  title: 'Do you have to leave home if you get help?',
  lead: 'Not just like that. Help comes to you first. And if home does not work out, you have your say.',
  parts: [
    {
      id: 'at-home',
      scene: 'home',
      title: 'First look at what works at home',
      body: (
        <p>
          Utrecht wants young people to grow up in a family. So you first look at what helps at home. That help is not
          only for you. Your parents, or whoever takes care of you, can get help too.
        </p>
      ),
      source: cite('en', 'cityYouthCare', 'cityPolicy'),
    },
    {
      id: 'somewhere-else',
      scene: 'other-home',
      title: 'When home does not work',
      body: (
        <p>
          Then they look for another place, for a while or for longer. That is an{' '}
          <Term of="placement">out-of-home placement</Term> (uithuisplaatsing). If possible, that is a{' '}
          <Term of="foster-family">foster family</Term> or a small family house, a{' '}
          <Term of="family-home">gezinshuis</Term>. Preferably close to your own area. Then you can keep going to your
          own school and club.
        </p>
      ),
      source: cite('en', ['youthAct', '2.3'], 'cityYouthCare', 'fosterCare'),
    },
    {
      id: 'who-decides',
      scene: 'decide',
      title: 'Who decides?',
      body: (
        <p>
          Sometimes you choose it together. Do your parents not agree? Then a judge must decide, the{' '}
          <Term of="juvenile-judge">kinderrechter</Term>. From 12 years you may nearly always tell first what you think.
          A decision like that lasts one year at most. Must it be longer? Then the judge looks at it again.
        </p>
      ),
      source: cite('en', ['civilCode1', '265a', '265b', '265c'], ['civilProcedure', '809']),
    },
    {
      id: 'contact',
      scene: 'visit',
      title: 'Contact with your family',
      body: (
        <p>
          You have a right to contact with your parents. Also with others who are very close to you. Sometimes there is
          less of it, to protect you. Do you want it to be different? From 12 years you can let the judge know yourself.
          Ask{' '}
          <a href={guideForYoung('en', 'jeugdstem')} translate="no">
            Jeugdstem
          </a>{' '}
          (Youth Voice) to help you.
        </p>
      ),
      source: cite('en', ['civilCode1', '265f', '377a', '377g']),
    },
    {
      id: 'change',
      scene: 'ask',
      title: 'Do you want to go back, or stay away for less long?',
      body: (
        <p>
          Do you live somewhere else because a judge decided so? From 12 years you may ask youth protection (usually{' '}
          <Term of="save">SAVE</Term>) to stop it. Or to make it shorter. You must get an answer on paper within two
          weeks. Is the answer no? Then you can ask the judge.
        </p>
      ),
      source: cite('en', ['civilCode1', '265d']),
    },
    {
      id: 'safe',
      scene: 'phone',
      title: 'Are you scared to go home now?',
      body: (
        <p>
          Call Veilig Thuis (Safe Home): <Call line="veiligThuis" />, day and night. Or tell somebody at school. Is
          there <a href={addressOf('help-now', 'en')}>danger now</a>? Call <Call line="emergency" />. It is not your
          fault.
        </p>
      ),
      source: cite('en', 'crisisPage'),
    },
  ],
}
