import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** Living at home or somewhere else, for 12 to 15 years. */
export const teenHomeNl: Explanation = {
  title: 'Moet je uit huis als je hulp krijgt?',
  lead: 'Niet zomaar. Hulp komt eerst naar jullie toe. En als het thuis toch niet gaat, praat jij mee.',
  parts: [
    {
      id: 'at-home',
      scene: 'home',
      title: 'Eerst kijken wat thuis kan',
      body: (
        <p>
          Utrecht wil dat jongeren in een gezin opgroeien. Daarom kijken jullie eerst wat thuis helpt. Die hulp is er
          niet alleen voor jou. Ook je ouders, of wie er voor je zorgt, kunnen hulp krijgen.
        </p>
      ),
      source: cite('nl', 'cityYouthCare', 'cityPolicy'),
    },
    {
      id: 'somewhere-else',
      scene: 'other-home',
      title: 'Als het thuis niet gaat',
      body: (
        <p>
          Dan zoeken ze een andere plek, voor even of voor langer. Dat heet een{' '}
          <Term of="placement">uithuisplaatsing</Term>. Als dat kan, is dat een{' '}
          <Term of="foster-family">pleeggezin</Term> of een <Term of="family-home">gezinshuis</Term>. Liefst dicht bij
          je eigen buurt. Dan kun je naar je eigen school en club blijven gaan.
        </p>
      ),
      source: cite('nl', ['youthAct', '2.3'], 'cityYouthCare', 'fosterCare'),
    },
    {
      id: 'who-decides',
      scene: 'decide',
      title: 'Wie beslist?',
      body: (
        <p>
          Soms kiezen jullie er samen voor. Zijn je ouders het er niet mee eens? Dan is een besluit van de{' '}
          <Term of="juvenile-judge">kinderrechter</Term> nodig. Vanaf 12 jaar mag je bijna altijd eerst vertellen wat
          jij vindt. Zo’n besluit geldt hoogstens een jaar. Moet het langer? Dan kijkt de rechter er opnieuw naar.
        </p>
      ),
      source: cite('nl', ['civilCode1', '265a', '265b', '265c'], ['civilProcedure', '809']),
    },
    {
      id: 'contact',
      scene: 'visit',
      title: 'Contact met je familie',
      body: (
        <p>
          Je hebt recht op contact met je ouders. Ook met anderen die heel dicht bij je staan. Soms wordt dat minder, om
          jou te beschermen. Wil je het anders? Vanaf 12 jaar kun je dat zelf aan de rechter laten weten. Vraag{' '}
          <a href={guideForYoung('nl', 'jeugdstem')} translate="no">
            Jeugdstem
          </a>{' '}
          om hulp.
        </p>
      ),
      source: cite('nl', ['civilCode1', '265f', '377a', '377g']),
    },
    {
      id: 'change',
      scene: 'ask',
      title: 'Wil je terug, of korter wegblijven?',
      body: (
        <p>
          Woon je ergens anders omdat de rechter dat besloot? Vanaf 12 jaar mag je de jeugdbescherming (meestal{' '}
          <Term of="save">SAVE</Term>) vragen om te stoppen. Of om het korter te maken. Binnen twee weken moet je een
          antwoord op papier krijgen. Is het antwoord nee? Dan kun je het de kinderrechter vragen.
        </p>
      ),
      source: cite('nl', ['civilCode1', '265d']),
    },
    {
      id: 'safe',
      scene: 'phone',
      title: 'Ben je nu bang om naar huis te gaan?',
      body: (
        <p>
          Bel Veilig Thuis: <Call line="veiligThuis" />, dag en nacht. Of vertel het aan iemand op school. Is er{' '}
          <a href={addressOf('help-now', 'nl')}>nu gevaar</a>? Bel <Call line="emergency" />. Het is niet jouw schuld.
        </p>
      ),
      source: cite('nl', 'crisisPage'),
    },
  ],
}
