import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** Where one lives, from 16 to 23 years. */
export const youngHomeNl: Explanation = {
  title: 'Waar woon je?',
  lead: 'Thuis, in een pleeggezin of op jezelf. Dit kun je verwachten, en dit kun je vragen.',
  parts: [
    {
      id: 'at-home',
      scene: 'home',
      title: 'Thuis, met hulp erbij',
      body: (
        <p>
          Hulp krijgen betekent niet dat je weg moet. Utrecht wil dat je zo thuis mogelijk opgroeit. Er kan hulp zijn
          voor jou, en ook voor wie er voor je zorgt. Vraag wat er nodig is om het thuis vol te houden.
        </p>
      ),
      source: cite('nl', 'cityYouthCare', 'cityPolicy'),
    },
    {
      id: 'somewhere-else',
      scene: 'other-home',
      title: 'Nog geen 18, en thuis gaat niet',
      body: (
        <>
          <p>
            Dan is er een andere plek. Als het kan een <Term of="foster-family">pleeggezin</Term> of een{' '}
            <Term of="family-home">gezinshuis</Term>, dicht bij je school en vrienden. Soms kiezen jullie daar zelf
            voor. Anders beslist de <Term of="juvenile-judge">kinderrechter</Term>, en die luistert bijna altijd eerst
            naar jou.
          </p>
          <p>
            Ben je het er niet meer mee eens? Vraag de jeugdbescherming (meestal <Term of="save">SAVE</Term>) om te
            stoppen. Je moet binnen twee weken antwoord op papier krijgen. Daarna kun je nog naar de kinderrechter.
          </p>
        </>
      ),
      source: cite(
        'nl',
        ['youthAct', '2.3'],
        ['civilCode1', '265a', '265b', '265d'],
        ['civilProcedure', '809'],
        'cityYouthCare',
      ),
    },
    {
      id: 'foster-care',
      scene: 'stays',
      title: 'In een pleeggezin: blijven tot je 21 wordt',
      body: (
        <p>
          Begon je pleegzorg voor je achttiende? Dan kan die doorgaan tot je 21 wordt. Wil je eerder stoppen? Vanaf 18
          jaar zeg je dat tegen je pleegouders en de organisatie. Stopte het, en gaat het toch niet goed? Binnen een
          half jaar kan het weer beginnen.
        </p>
      ),
      source: cite('nl', ['youthAct', '1.1', '5.5']),
    },
    {
      id: 'own-place',
      scene: 'key',
      title: 'Op jezelf wonen',
      body: (
        <p>
          Begin vroeg met zoeken, ook als je nog niet weg hoeft. Vraag het <Term of="buurtteam">buurtteam</Term> wat in
          jouw situatie kan. Ben je 18 of ouder en heb je hulp nodig bij het wonen? Dan vraag je{' '}
          <Term of="supported-housing">beschermd wonen</Term> aan via het buurtteam. Daarna beslist de Regionale Toegang
          of het kan.
        </p>
      ),
      source: cite('nl', 'supportedHousing'),
    },
    {
      id: 'no-place',
      scene: 'phone',
      title: 'Weet je niet waar je vannacht slaapt?',
      body: (
        <p>
          Wacht niet. Vraag iemand die je vertrouwt of je kunt blijven slapen. Bel{' '}
          <a href={guideForYoung('nl', 'gemeente-utrecht')}>
            de <Term of="municipality">gemeente</Term>
          </a>
          : <Call line="municipality" />. Zeg: “Ik heb vannacht geen slaapplek.” Wanneer die lijn open is, weten we
          niet. Vraag ook je school, je <Term of="youth-worker">jongerenwerker</Term> of het buurtteam om mee te bellen.
        </p>
      ),
    },
    {
      id: 'safe',
      scene: 'danger',
      title: 'Is het niet veilig waar je woont?',
      body: (
        <p>
          Bel Veilig Thuis: <Call line="veiligThuis" />, dag en nacht. Is er{' '}
          <a href={addressOf('help-now', 'nl')}>nu gevaar</a>? Bel <Call line="emergency" />. Dat geldt thuis, in een
          pleeggezin, op een groep en in je eigen kamer.
        </p>
      ),
      source: cite('nl', 'crisisPage'),
    },
  ],
}
