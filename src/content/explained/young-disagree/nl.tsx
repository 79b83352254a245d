import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** What somebody of 16 to 23 years can do who does not agree with the help. */
export const youngDisagreeNl: Explanation = {
  title: 'Niet eens met je hulp?',
  lead: 'Je hebt het recht om er iets van te zeggen. Hier zie je de stappen, en wie je daarbij helpt.',
  parts: [
    {
      id: 'say-it',
      scene: 'talk',
      title: 'Stap 1: bespreek het',
      body: (
        <p>
          Zeg tegen je <Term of="helper">hulpverlener</Term> wat er niet goed gaat, en wat je wilt. Schrijf het van
          tevoren op. Neem iemand mee als dat fijn is. Je kunt ook vragen om een andere hulpverlener.
        </p>
      ),
    },
    {
      id: 'adviser',
      scene: 'rights',
      title: 'Stap 2: vraag een vertrouwenspersoon',
      body: (
        <p>
          Heb je <Term of="youth-help">jeugdhulp</Term>? Dan kun je gratis een{' '}
          <Term of="confidential-adviser">vertrouwenspersoon</Term> krijgen van{' '}
          <a href={guideForYoung('nl', 'jeugdstem')} translate="no">
            Jeugdstem
          </a>
          . Die staat naast jou en werkt niet voor je hulpverlener. Je zoekt zelf contact, via jeugdstem.nl. Wat je
          vertelt, blijft tussen jullie, behalve bij gevaar.
        </p>
      ),
      source: cite('nl', ['youthAct', '1.1', '1a.2', '4.1.9'], 'jeugdstem'),
    },
    {
      id: 'complaint',
      scene: 'complain',
      title: 'Stap 3: dien een klacht in',
      body: (
        <>
          <p>
            Elke organisatie voor jeugdhulp moet een <Term of="complaints-committee">klachtencommissie</Term> hebben.
            Vanaf 16 jaar doe je zo’n <Term of="complaint">klacht</Term> gewoon zelf. Dit zijn de regels:
          </p>
          <ul>
            <li>De voorzitter werkt niet voor die organisatie.</li>
            <li>Degene over wie je klaagt, beslist niet mee.</li>
            <li>Je mag je verhaal vertellen, en iemand meenemen.</li>
            <li>Je krijgt het oordeel op papier, met uitleg.</li>
            <li>Binnen een maand daarna zegt de organisatie wat ze ermee doet.</li>
          </ul>
          <p>
            Gaat het over Veilig Thuis? Begin bij de medewerker, dan de manager. Daarna is er de Klachtencommissie Jeugd
            Midden-Nederland.
          </p>
        </>
      ),
      source: cite('nl', ['youthAct', '4.2.1', '7.3.5'], 'complaintsVeiligThuis'),
    },
    {
      id: 'decision',
      scene: 'letter',
      title: 'Een brief met een besluit',
      body: (
        <p>
          Lees wat er staat over <Term of="objection">bezwaar</Term>, en voor welke datum. Schrijf die datum meteen op.
          Vraag iemand om mee te kijken: het <Term of="buurtteam">buurtteam</Term>, Jeugdstem of je school.
        </p>
      ),
    },
    {
      id: 'higher',
      scene: 'ask',
      title: 'Kom je er niet uit?',
      body: (
        <ul>
          <li>
            Gaat het over de <Term of="municipality">gemeente</Term> Utrecht? Ga naar het Utrechts Ombudsloket:
            utrechtsombudsloket.nl. Dat is gratis en onafhankelijk.
          </li>
          <li>Ben je nog geen 18 en gaat het over je rechten? Kijk op kinderombudsman.nl.</li>
          <li>Klaag altijd eerst bij de organisatie zelf.</li>
        </ul>
      ),
      source: cite('nl', 'ombudsDesk', 'childOmbudsman'),
    },
    {
      id: 'safe',
      scene: 'danger',
      title: 'Is het nu niet veilig?',
      body: (
        <p>
          Wacht dan niet op een klacht. Bel Veilig Thuis: <Call line="veiligThuis" />, dag en nacht. Is er{' '}
          <a href={addressOf('help-now', 'nl')}>nu gevaar</a>? Bel <Call line="emergency" />.
        </p>
      ),
      source: cite('nl', 'crisisPage'),
    },
  ],
}
