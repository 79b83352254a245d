import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** What somebody of 12 to 15 years can do who does not agree with the help. */
export const teenDisagreeNl: Explanation = {
  title: 'Niet eens met je hulp?',
  lead: 'Je mag er iets van zeggen. En je hoeft het niet alleen te doen.',
  parts: [
    {
      id: 'say-it',
      scene: 'talk',
      title: 'Stap 1: zeg het',
      body: (
        <p>
          Vertel je <Term of="helper">hulpverlener</Term> wat er niet goed gaat. Zeg ook wat je wél wilt. Lastig?
          Schrijf het op, of neem iemand mee. Klikt het echt niet? Vraag of je met iemand anders verder kunt.
        </p>
      ),
    },
    {
      id: 'adviser',
      scene: 'rights',
      title: 'Stap 2: vraag een vertrouwenspersoon',
      body: (
        <>
          <p>
            Een <Term of="confidential-adviser">vertrouwenspersoon</Term> van{' '}
            <a href={guideForYoung('nl', 'jeugdstem')} translate="no">
              Jeugdstem
            </a>{' '}
            kent jouw rechten en staat naast jou. Die werkt niet voor de hulp die je krijgt. Het is gratis.
          </p>
          <p>
            Je mag er zelf contact mee zoeken. Niemand hoeft daar ja op te zeggen. Wat je vertelt, blijft tussen jullie,
            behalve bij gevaar. Ga naar jeugdstem.nl.
          </p>
        </>
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
            Elke organisatie voor <Term of="youth-help">jeugdhulp</Term> moet een{' '}
            <Term of="complaints-committee">klachtencommissie</Term> hebben. Vraag hoe je daar je{' '}
            <Term of="complaint">klacht</Term> kwijt kunt. Jeugdstem kan je daarbij helpen.
          </p>
          <ul>
            <li>Degene over wie je klaagt, beslist niet mee.</li>
            <li>Je mag je verhaal vertellen of opschrijven.</li>
            <li>Je mag iemand meenemen.</li>
            <li>Je krijgt een antwoord op papier, met uitleg.</li>
          </ul>
          <p>
            Gaat het over Veilig Thuis? Praat eerst met de medewerker, dan met de manager. Daarna kun je naar de
            Klachtencommissie Jeugd Midden-Nederland.
          </p>
        </>
      ),
      source: cite('nl', ['youthAct', '4.2.1'], 'complaintsVeiligThuis'),
    },
    {
      id: 'decision',
      scene: 'letter',
      title: 'Staat er een besluit in een brief?',
      body: (
        <p>
          Kijk wat er staat over <Term of="objection">bezwaar</Term>. Let op de datum: bezwaar maken kan maar een korte
          tijd. Vraag je ouders, je mentor of Jeugdstem om mee te kijken.
        </p>
      ),
    },
    {
      id: 'higher',
      scene: 'ask',
      title: 'Kom je er nog niet uit?',
      body: (
        <p>
          Gaat het over de <Term of="municipality">gemeente</Term> Utrecht? Ga naar het Utrechts Ombudsloket:
          utrechtsombudsloket.nl. Dat is gratis en er ook voor kinderen. Gaat het over je rechten als kind? Kijk op
          kinderombudsman.nl. Klaag wel eerst bij de organisatie zelf.
        </p>
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
