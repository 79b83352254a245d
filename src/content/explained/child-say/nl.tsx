import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** Who decides about help for a child under twelve, and what the child itself may say. */
export const childSayNl: Explanation = {
  title: 'Wie beslist? Mag je nee zeggen?',
  lead: 'Over hulp beslis je nog niet alleen. Maar jouw mening telt altijd mee.',
  parts: [
    {
      id: 'who-decides',
      scene: 'decide',
      title: 'Wie zegt ja?',
      body: (
        <p>
          Ben je nog geen 12 jaar? Dan zeggen je ouders ja of nee tegen hulp. Of je <Term of="guardian">voogd</Term>{' '}
          doet dat. De <Term of="helper">hulpverlener</Term> vertelt jou wat er gaat gebeuren. Dat moet in woorden die
          jij snapt.
        </p>
      ),
      source: cite('nl', ['youthAct', '7.3.2', '7.3.15']),
    },
    {
      id: 'your-opinion',
      scene: 'rights',
      title: 'Jij mag zeggen wat je vindt',
      body: (
        <p>
          Elk kind mag zeggen wat het vindt. Daar moeten volwassenen goed naar luisteren. Ze doen niet altijd wat jij
          wilt. Vraag dan: waarom doen jullie het zo?
        </p>
      ),
      source: cite('nl', 'childRightsOpinion'),
    },
    {
      id: 'say-no',
      scene: 'no',
      title: 'Mag je nee zeggen?',
      body: (
        <p>
          Nee zeggen mag altijd. Vertel ook wat je niet fijn vindt. Misschien kan het op een andere manier. Soms gaat de
          hulp toch door. Vraag dan of ze het jou uitleggen.
        </p>
      ),
      source: cite('nl', 'childRightsOpinion', ['youthAct', '7.3.2']),
    },
    {
      id: 'judge',
      scene: 'ask',
      title: 'En als er een rechter bij komt?',
      body: (
        <p>
          Soms beslist een <Term of="juvenile-judge">kinderrechter</Term>. Die kan ook met kinderen praten. Wil jij iets
          vertellen aan de rechter? Vraag je hulpverlener hoe dat kan. Moeilijke woorden zijn niet nodig.
        </p>
      ),
      source: cite('nl', ['civilProcedure', '809']),
    },
    {
      id: 'make-it-easier',
      scene: 'talk',
      title: 'Vind je praten lastig?',
      body: (
        <p>
          Schrijf op wat je wilt zeggen. Of maak er een tekening van. Neem iemand mee die je vertrouwt. Je mag ook later
          nog iets zeggen.
        </p>
      ),
    },
  ],
}
