import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** Who can help a child, from near to far. */
export const childHelpNl: Explanation = {
  title: 'Wie kan jou helpen?',
  lead: 'Iedereen heeft weleens hulp nodig. Hier zie je wie er voor jou is.',
  parts: [
    {
      id: 'near',
      scene: 'near',
      title: 'Eerst: mensen dicht bij jou',
      body: (
        <p>
          Zit je ergens mee? Vertel het aan iemand die je vertrouwt. Dat kan thuis zijn, of bij familie. Of op school,
          bij je club of bij de buren. Je hoeft het niet alleen te doen.
        </p>
      ),
      source: cite('nl', 'cityYouthCare'),
    },
    {
      id: 'basic-help',
      scene: 'doctor',
      title: 'Dan: de huisarts of het buurtteam',
      body: (
        <p>
          Is er meer hulp nodig? Ga dan samen naar de <Term of="gp">huisarts</Term>. Die helpt bij pijn, en ook bij
          verdriet. Of ga naar het <Term of="buurtteam">buurtteam</Term>. Praten met het buurtteam kost niets.
        </p>
      ),
      source: cite('nl', 'cityYouthCare'),
    },
    {
      id: 'specialist',
      scene: 'visit',
      title: 'Soms: iemand die er veel van weet',
      body: (
        <p>
          Zijn de zorgen heel groot? Dan kan een <Term of="specialist">specialist</Term> meehelpen. In Utrecht heten die
          teams KOOS en Spoor030. De huisarts of het buurtteam kan hen erbij vragen. Jullie praten thuis, op school of
          op kantoor.
        </p>
      ),
      source: cite('nl', 'cityYouthCare', 'specialistTeams'),
    },
    {
      id: 'safe',
      scene: 'danger',
      title: 'Veilig zijn gaat altijd voor',
      body: (
        <p>
          Ben je bang, of doet iemand jou pijn? Vertel het. Het is niet jouw schuld. Bel Veilig Thuis:{' '}
          <Call line="veiligThuis" />, dag en nacht. Bij <a href={addressOf('help-now', 'nl')}>groot gevaar</a> bel je{' '}
          <Call line="emergency" />.
        </p>
      ),
      source: cite('nl', 'crisisPage'),
    },
    {
      id: 'phone',
      scene: 'phone',
      title: 'Liever bellen of typen?',
      body: (
        <p>
          Bij de{' '}
          <a href={guideForYoung('nl', 'kindertelefoon')} translate="no">
            Kindertelefoon
          </a>{' '}
          luistert iemand naar jou. Bel <Call line="children" />, of typ op kindertelefoon.nl. Je hoeft je naam niet te
          zeggen. Het kost niets.
        </p>
      ),
    },
  ],
}
