import { guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** What happens when a child goes to the buurtteam. */
export const childTeamNl: Explanation = {
  title: 'Wat gebeurt er bij het buurtteam?',
  lead: 'Elke buurt in Utrecht heeft een buurtteam. Daar helpen ze kinderen en ouders.',
  parts: [
    {
      id: 'hello',
      scene: 'talk',
      title: 'Eerst leer je elkaar kennen',
      body: (
        <p>
          Je praat met iemand van het <Term of="buurtteam">buurtteam</Term>. Je mag vertellen over thuis, school of
          vrienden. Ook als je bang, boos of verdrietig bent. Je mag ook eerst alleen luisteren.
        </p>
      ),
    },
    {
      id: 'with-whom',
      scene: 'team',
      title: 'Wie zitten er aan tafel?',
      body: (
        <p>
          Vaak zitten je ouders erbij. Of wie er voor je zorgt. Wil je liever even alleen praten? Vraag dat gerust. Je
          mag ook vragen of er iemand meegaat.
        </p>
      ),
    },
    {
      id: 'plan',
      scene: 'letter',
      title: 'Jullie maken een plan',
      body: (
        <p>
          Samen kijken jullie wat jou kan helpen. Dat wordt een <Term of="plan">plan</Term>. Jij denkt mee over het
          plan. Snap je iets niet? Vraag om uitleg in gewone woorden.
        </p>
      ),
      source: cite('nl', ['youthAct', '4.1.3', '7.3.2']),
    },
    {
      id: 'more-help',
      scene: 'visit',
      title: 'Is er meer nodig?',
      body: (
        <p>
          Soms vraagt het buurtteam een <Term of="specialist">specialist</Term> om raad. Soms praat de specialist ook
          met jou. Dat kan thuis, op school of op kantoor. Jullie bespreken dat eerst samen.
        </p>
      ),
      source: cite('nl', 'citySpecialists', 'specialistTeams'),
    },
    {
      id: 'start',
      scene: 'phone',
      title: 'Hoe kom je bij het buurtteam?',
      body: (
        <p>
          Vraag het aan iemand die je vertrouwt. Bel samen <Call line="municipality" />, het nummer van de{' '}
          <Term of="municipality">gemeente</Term>. Vraag naar het{' '}
          <a href={guideForYoung('nl', 'buurtteams-utrecht')} translate="no">
            buurtteam
          </a>{' '}
          van jouw straat. De hulp van het buurtteam kost niets.
        </p>
      ),
      source: cite('nl', 'cityYouthCare'),
    },
  ],
}
