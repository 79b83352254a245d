import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** Who gets to know what a child tells, and when a helper must ask others for help. */
export const childSecretNl: Explanation = {
  title: 'Wie weet wat ik vertel?',
  lead: 'Je verhaal is van jou. Hier lees je wie het mag weten.',
  parts: [
    {
      id: 'together',
      scene: 'secret',
      title: 'Eerst praten jullie erover',
      body: (
        <p>
          Een <Term of="helper">hulpverlener</Term> vertelt jouw verhaal niet zomaar door. Die praat eerst met jou en je
          ouders. Of met wie er voor je zorgt. Samen spreken jullie af wie iets mag weten. Bijvoorbeeld iemand op
          school, of de <Term of="gp">huisarts</Term>.
        </p>
      ),
      source: cite('nl', 'cityYouthCare', ['youthAct', '7.3.11']),
    },
    {
      id: 'parents',
      scene: 'talk',
      title: 'Weten je ouders alles?',
      body: (
        <p>
          Ben je nog geen 12 jaar? Dan mogen je ouders of <Term of="guardian">voogd</Term> veel weten. Wil je iets
          liever niet thuis vertellen? Zeg dat dan tegen de hulpverlener. Die denkt met je mee.
        </p>
      ),
      source: cite('nl', ['youthAct', '7.3.15']),
    },
    {
      id: 'not-safe',
      scene: 'danger',
      title: 'Soms moet een ander het weten',
      body: (
        <p>
          Soms is een kind niet veilig. Dan mag de hulpverlener om hulp vragen. Ook als jij dat niet wilt. Zo word je
          beschermd. Vraag gerust: aan wie vertel je het?
        </p>
      ),
      source: cite('nl', 'cityYouthCare', 'sharingInTeams'),
    },
    {
      id: 'bad-secret',
      scene: 'no',
      title: 'Nare geheimen hoef je niet te bewaren',
      body: (
        <p>
          Zegt iemand dat je iets naars geheim moet houden? Dat hoef je niet te doen. Vertel het aan iemand die je
          vertrouwt. Dat is dapper. Dat is geen klikken.
        </p>
      ),
    },
    {
      id: 'no-name',
      scene: 'phone',
      title: 'Praten zonder je naam',
      body: (
        <p>
          Bij de{' '}
          <a href={guideForYoung('nl', 'kindertelefoon')} translate="no">
            Kindertelefoon
          </a>{' '}
          hoef je geen naam te zeggen. Bel <Call line="children" />, of typ op kindertelefoon.nl. Ben je thuis niet
          veilig? Bel dan Veilig Thuis: <Call line="veiligThuis" />. Bij{' '}
          <a href={addressOf('help-now', 'nl')}>groot gevaar</a> bel je <Call line="emergency" />.
        </p>
      ),
      source: cite('nl', 'crisisPage'),
    },
  ],
}
