import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** Where one lives, from 16 to 23 years. */
export const youngHomeEn: Explanation = {
  title: 'Where do you live?',
  lead: 'At home, in a foster family or on your own. This is what to expect, and what you can ask.',
  parts: [
    {
      id: 'at-home',
      scene: 'home',
      title: 'At home, with help',
      body: (
        <p>
          Getting help does not mean that you must go. Utrecht wants you to grow up as close to home as possible. There
          can be help for you, and for whoever takes care of you. Ask what is needed to keep going at home.
        </p>
      ),
      source: cite('en', 'cityYouthCare', 'cityPolicy'),
    },
    {
      id: 'somewhere-else',
      scene: 'other-home',
      title: 'Not 18 yet, and home does not work',
      body: (
        <>
          <p>
            Then there is another place. If possible a <Term of="foster-family">foster family</Term> or a small family
            house (<Term of="family-home">gezinshuis</Term>). Preferably close to school and friends. Sometimes you
            choose that together. Otherwise the judge (<Term of="juvenile-judge">kinderrechter</Term>) decides, and
            nearly always listens to you first.
          </p>
          <p>
            Do you not agree with it any more? Ask youth protection (usually <Term of="save">SAVE</Term>) to stop it.
            You must get an answer on paper within two weeks. After that you can still go to the judge.
          </p>
        </>
      ),
      source: cite(
        'en',
        ['youthAct', '2.3'],
        ['civilCode1', '265a', '265b', '265d'],
        ['civilProcedure', '809'],
        'cityYouthCare',
      ),
    },
    {
      id: 'foster-care',
      scene: 'stays',
      title: 'In a foster family: stay until you turn 21',
      body: (
        <p>
          Did your foster care start before you were 18? Then it can go on until you turn 21. Do you want to stop
          earlier? From 18 years you tell your foster parents and the organization. Did it stop, and are things not
          going well? Within half a year it can start again.
        </p>
      ),
      source: cite('en', ['youthAct', '1.1', '5.5']),
    },
    {
      id: 'own-place',
      scene: 'key',
      title: 'Living on your own',
      body: (
        <p>
          Start looking early, even if you do not have to leave yet. Ask the <Term of="buurtteam">buurtteam</Term>{' '}
          (neighbourhood team) what is possible for you. Are you 18 or older and do you need help with living? Then you
          apply for <Term of="supported-housing">beschermd wonen</Term> (supported housing) through the buurtteam. After
          that the Regionale Toegang decides if you can get it.
        </p>
      ),
      source: cite('en', 'supportedHousing'),
    },
    {
      id: 'no-place',
      scene: 'phone',
      title: 'Not sure where you will sleep tonight?',
      body: (
        <p>
          Do not wait. Ask somebody you trust if you can stay the night. Call{' '}
          <a href={guideForYoung('en', 'gemeente-utrecht')}>
            the <Term of="municipality">municipality</Term>
          </a>
          : <Call line="municipality" />. Say: “I have no place to sleep tonight.” We do not know when that line is
          open. Also ask your school, your <Term of="youth-worker">jongerenwerker</Term> (youth worker) or the buurtteam
          to call with you.
        </p>
      ),
    },
    {
      id: 'safe',
      scene: 'danger',
      title: 'Is it not safe where you live?',
      body: (
        <p>
          Call Veilig Thuis (Safe Home): <Call line="veiligThuis" />, day and night. Is there{' '}
          <a href={addressOf('help-now', 'en')}>danger now</a>? Call <Call line="emergency" />. That goes for home, a
          foster family, a group and your own room.
        </p>
      ),
      source: cite('en', 'crisisPage'),
    },
  ],
}
