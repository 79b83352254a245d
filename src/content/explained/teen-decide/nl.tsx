import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** Who decides about help between 12 and 15 years. */
export const teenDecideNl: Explanation = {
  title: 'Wie beslist over jouw hulp?',
  lead: 'Ben je 12, 13, 14 of 15 jaar? Dan beslis je samen met je ouders of voogd.',
  parts: [
    {
      id: 'together',
      scene: 'decide',
      title: 'Jij zegt ja, en zij ook',
      body: (
        <>
          <p>
            Voor <Term of="youth-help">jeugdhulp</Term> is jouw <Term of="consent">toestemming</Term> nodig. Ook je
            ouders met <Term of="parental-authority">gezag</Term> of je <Term of="guardian">voogd</Term> moeten ja
            zeggen. Bij een behandeling door een dokter is dat net zo.
          </p>
          <p>Kun je echt niet overzien wat de hulp voor jou betekent? Dan beslissen zij voor je.</p>
        </>
      ),
      source: cite('nl', ['youthAct', '7.3.4', '7.3.15'], ['civilCode7', '450']),
    },
    {
      id: 'parents-refuse',
      scene: 'ask',
      title: 'Jij wilt hulp, maar zij niet',
      body: (
        <p>
          Dan is het niet meteen klaar. Heb je er goed over nagedacht en wil je het nog steeds? Dan kan de hulp toch
          doorgaan. Dat kan ook als het zonder hulp ernstig mis kan gaan. Vertel de{' '}
          <Term of="helper">hulpverlener</Term> waarom je hulp wilt.
        </p>
      ),
      source: cite('nl', ['youthAct', '7.3.4'], ['civilCode7', '450']),
    },
    {
      id: 'you-refuse',
      scene: 'no',
      title: 'Zij willen hulp, maar jij niet',
      body: (
        <>
          <p>
            Zeg het, en zeg ook waarom. Misschien past een andere soort hulp wel. Zonder jouw ja start de hulp meestal
            niet.
          </p>
          <p>
            Er zijn uitzonderingen. Bijvoorbeeld bij een <Term of="supervision-order">ondertoezichtstelling</Term>,{' '}
            <Term of="secure-youth-help">gesloten jeugdhulp</Term> of{' '}
            <Term of="youth-probation">jeugdreclassering</Term>. Ook dan mag je zeggen wat je vindt.
          </p>
        </>
      ),
      source: cite('nl', ['youthAct', '7.3.4'], 'childRightsOpinion'),
    },
    {
      id: 'plan',
      scene: 'letter',
      title: 'Vraag uitleg, en een plan op papier',
      body: (
        <ul>
          <li>Vraag wat de hulpverlener wil doen, en waarom.</li>
          <li>Vraag wat er gebeurt als je niets doet.</li>
          <li>Vraag of er ook andere hulp is.</li>
          <li>
            Praat mee over het <Term of="plan">plan</Term>. Dat maken jullie zoveel mogelijk samen.
          </li>
          <li>Wil je het plan op papier? Dan moet dat binnen veertien dagen.</li>
        </ul>
      ),
      source: cite('nl', ['youthAct', '4.1.3', '7.3.2']),
    },
    {
      id: 'judge',
      scene: 'rights',
      title: 'Als een rechter beslist',
      body: (
        <>
          <p>
            Soms beslist een <Term of="juvenile-judge">kinderrechter</Term>. Vanaf 12 jaar mag je dan bijna altijd eerst
            zeggen wat jij vindt. Wil je liever niet praten? Laat dat dan weten. De rechter luistert en beslist daarna
            zelf.
          </p>
          <p>
            Is er groot gevaar? Dan mag de rechter soms eerst beslissen. Jij krijgt dan binnen twee weken alsnog de kans
            om iets te zeggen.
          </p>
        </>
      ),
      source: cite('nl', ['civilProcedure', '809']),
    },
  ],
}
