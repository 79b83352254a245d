import { addressOf } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** Whether a child has to leave home: no, unless it cannot be otherwise, and then close by. */
export const childHomeNl: Explanation = {
  title: 'Moet ik uit huis?',
  lead: 'Om hulp vragen betekent niet dat je weg moet. Hulp komt het liefst naar jullie toe.',
  parts: [
    {
      id: 'at-home',
      scene: 'home',
      title: 'Het liefst gewoon thuis',
      body: (
        <p>
          Utrecht wil dat kinderen in een gezin opgroeien. Dus kijken jullie eerst wat thuis kan. De hulp is er voor jou
          én voor je ouders. Of voor wie er voor je zorgt.
        </p>
      ),
      source: cite('nl', 'cityYouthCare', 'cityPolicy'),
    },
    {
      id: 'somewhere-else',
      scene: 'other-home',
      title: 'Soms lukt het thuis even niet',
      body: (
        <p>
          Dan kan een kind ergens anders wonen. Bijvoorbeeld in een <Term of="foster-family">pleeggezin</Term> of een{' '}
          <Term of="family-home">gezinshuis</Term>. Het liefst dicht bij je eigen school. Dan houd je ook je vrienden en
          je sport. Soms is het voor even, soms voor langer.
        </p>
      ),
      source: cite('nl', 'cityYouthCare', 'fosterCare', ['youthAct', '2.3']),
    },
    {
      id: 'who-decides',
      scene: 'decide',
      title: 'Wie beslist dat?',
      body: (
        <p>
          Dat gaat niet zomaar. Soms kiezen je ouders er zelf voor. Soms beslist een{' '}
          <Term of="juvenile-judge">kinderrechter</Term>. Jij mag zeggen wat je ervan vindt. Vraag ook: hoelang gaat het
          duren?
        </p>
      ),
      source: cite('nl', ['civilCode1', '265a', '265b'], 'childRightsOpinion'),
    },
    {
      id: 'contact',
      scene: 'visit',
      title: 'Zie je je familie nog?',
      body: (
        <p>
          Je hebt recht op contact met je ouders. Ook met anderen die heel dichtbij je staan. Soms kan dat even niet, om
          jou te beschermen. Mis je iemand? Zeg het.
        </p>
      ),
      source: cite('nl', ['civilCode1', '265f', '377a']),
    },
    {
      id: 'not-your-fault',
      scene: 'phone',
      title: 'Het is niet jouw schuld',
      body: (
        <p>
          Jij hoeft dit niet op te lossen. Dat is werk voor volwassenen. Ben je bang om naar huis te gaan? Bel Veilig
          Thuis: <Call line="veiligThuis" />, dag en nacht. Bij <a href={addressOf('help-now', 'nl')}>groot gevaar</a>{' '}
          bel je <Call line="emergency" />.
        </p>
      ),
      source: cite('nl', 'crisisPage'),
    },
  ],
}
