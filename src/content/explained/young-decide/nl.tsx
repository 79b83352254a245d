import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** Who decides about help from 16 years. */
export const youngDecideNl: Explanation = {
  title: 'Jij beslist over jouw hulp',
  lead: 'Vanaf 16 jaar geef je zelf toestemming voor hulp. Er zijn een paar uitzonderingen.',
  parts: [
    {
      id: 'from-16',
      scene: 'decide',
      title: '16 of 17 jaar: jouw ja is genoeg',
      body: (
        <>
          <p>
            Voor <Term of="youth-help">jeugdhulp</Term> is vanaf 16 jaar alleen jouw{' '}
            <Term of="consent">toestemming</Term> nodig. Bij een behandeling door een arts is dat ook zo. Je ouders of{' '}
            <Term of="guardian">voogd</Term> hoeven niet mee te tekenen.
          </p>
          <p>Wil je ze er toch bij hebben? Dat mag. Jij kiest wie er meegaat.</p>
        </>
      ),
      source: cite('nl', ['youthAct', '7.3.4', '7.3.5'], ['civilCode7', '447', '450']),
    },
    {
      id: 'exceptions',
      scene: 'ask',
      title: 'Wanneer is het anders?',
      body: (
        <>
          <p>Soms kan hulp doorgaan zonder jouw ja. Dat kan in deze situaties:</p>
          <ul>
            <li>
              De <Term of="juvenile-judge">kinderrechter</Term> heeft een maatregel opgelegd. Bijvoorbeeld een{' '}
              <Term of="supervision-order">ondertoezichtstelling</Term>.
            </li>
            <li>
              De rechter vindt <Term of="secure-youth-help">gesloten jeugdhulp</Term> nodig.
            </li>
            <li>
              Je hebt <Term of="youth-probation">jeugdreclassering</Term>.
            </li>
            <li>Je kunt nu echt niet overzien wat de hulp betekent. Dan beslist iemand anders voor jou.</li>
          </ul>
          <p>Ook dan mag je zeggen wat je vindt, en uitleg vragen.</p>
        </>
      ),
      source: cite('nl', ['youthAct', '7.3.2', '7.3.4', '7.3.15'], 'childRightsOpinion'),
    },
    {
      id: 'say-no',
      scene: 'no',
      title: 'Nee zeggen of stoppen',
      body: (
        <p>
          Je mag nee zeggen, ook als de hulp al loopt. Vraag eerst wat er gebeurt als je stopt. Vraag ook wat er nog
          meer kan. Misschien past een andere plek, een andere vorm of een andere <Term of="helper">hulpverlener</Term>{' '}
          beter.
        </p>
      ),
      source: cite('nl', ['youthAct', '7.3.2', '7.3.4']),
    },
    {
      id: 'plan',
      scene: 'letter',
      title: 'Vraag uitleg en een plan',
      body: (
        <ul>
          <li>Vraag wat het doel is, hoelang het duurt en wat je anders kunt doen.</li>
          <li>Wil je die uitleg op papier of per mail? Vraag het. Je hebt daar recht op.</li>
          <li>
            Praat mee over je <Term of="plan">plan</Term>. Wil je het op papier? Dan moet dat binnen veertien dagen.
          </li>
          <li>Je mag ook vragen om op te schrijven waar je ja tegen hebt gezegd.</li>
        </ul>
      ),
      source: cite('nl', ['youthAct', '4.1.3', '7.3.2', '7.3.6']),
    },
    {
      id: 'judge',
      scene: 'rights',
      title: 'Komt er een rechter bij?',
      body: (
        <p>
          Ben je nog geen 18? Dan vraagt de rechter bijna altijd eerst wat jij vindt. Wil je liever niet komen? Laat dat
          dan weten. De rechter luistert en beslist daarna zelf. Is er groot gevaar? Dan kan er eerst een besluit zijn.
          Jij krijgt binnen twee weken alsnog je kans.
        </p>
      ),
      source: cite('nl', ['civilProcedure', '809']),
    },
    {
      id: 'from-18',
      scene: 'birthday',
      title: 'Vanaf 18 jaar',
      body: (
        <p>
          Je bent meerderjarig. Je ouders hebben geen <Term of="parental-authority">gezag</Term> meer over jou. Jij
          beslist, en jij zet je handtekening. Hulp vragen bij een keuze mag natuurlijk nog steeds.
        </p>
      ),
      source: cite('nl', ['civilCode1', '233', '245']),
    },
  ],
}
