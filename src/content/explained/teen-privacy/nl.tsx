import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** Who gets to know what somebody of 12 to 15 years tells a helper. */
export const teenPrivacyNl: Explanation = {
  title: 'Wie weet wat jij vertelt?',
  lead: 'Jouw verhaal is van jou. Een hulpverlener mag het niet zomaar doorvertellen.',
  parts: [
    {
      id: 'base',
      scene: 'secret',
      title: 'De regel: eerst jouw toestemming',
      body: (
        <p>
          Wil een <Term of="helper">hulpverlener</Term> iets over jou delen? Dan is jouw{' '}
          <Term of="consent">toestemming</Term> nodig. Vraag altijd: met wie deel je dit, en waarom? Zeg ook wat je
          liever niet gedeeld hebt.
        </p>
      ),
      source: cite('nl', ['youthAct', '7.3.11'], 'cityYouthCare'),
    },
    {
      id: 'parents',
      scene: 'talk',
      title: 'Wat horen je ouders?',
      body: (
        <>
          <p>
            Tot je 16 bent, mogen je ouders met <Term of="parental-authority">gezag</Term> weten hoe het gaat. Maar de
            hulpverlener hoort eerst met jou te praten. Samen bespreken jullie wat er verteld wordt, en hoe.
          </p>
          <p>
            Is het slecht voor jou als je ouders iets horen? Zeg dat. Soms mag de hulpverlener het dan voor zich houden.
          </p>
        </>
      ),
      source: cite('nl', ['youthAct', '7.3.11'], 'sharingInTeams'),
    },
    {
      id: 'helpers',
      scene: 'team',
      title: 'En school, of andere helpers?',
      body: (
        <p>
          Mensen die meewerken aan jouw hulp, mogen horen wat ze daarvoor nodig hebben. Meer niet. School hoort alleen
          wat jullie hebben afgesproken. Je kunt vragen om bij zo’n gesprek te zijn. Heb je een{' '}
          <Term of="supervision-order">ondertoezichtstelling</Term>? Dan mogen anderen meer aan de jeugdbescherming (
          <Term of="save">SAVE</Term>) vertellen.
        </p>
      ),
      source: cite('nl', ['youthAct', '7.3.11'], 'sharingInTeams'),
    },
    {
      id: 'not-safe',
      scene: 'danger',
      title: 'De uitzondering: als het niet veilig is',
      body: (
        <>
          <p>
            Ben jij in gevaar, of iemand anders? Dan mag een hulpverlener zonder jouw ja om hulp vragen. Bijvoorbeeld
            aan Veilig Thuis. Vraag of je het als eerste hoort.
          </p>
          <p>
            Je mag ook zelf bellen: <Call line="veiligThuis" />, dag en nacht. Is er{' '}
            <a href={addressOf('help-now', 'nl')}>nu gevaar</a>? Bel <Call line="emergency" />.
          </p>
        </>
      ),
      source: cite('nl', 'cityYouthCare', 'sharingInTeams', 'crisisPage'),
    },
    {
      id: 'file',
      scene: 'letter',
      title: 'Je mag lezen wat er over je staat',
      body: (
        <ul>
          <li>
            Vraag of je je <Term of="file">dossier</Term> mag lezen. Je mag ook een kopie vragen.
          </li>
          <li>Klopt er iets niet? Vraag of jouw kant van het verhaal erbij komt.</li>
          <li>Vraag of iets gewist kan worden. Dat lukt niet altijd.</li>
          <li>Stukken die over iemand anders gaan, krijg je soms niet te zien.</li>
        </ul>
      ),
      source: cite('nl', ['youthAct', '7.3.8', '7.3.9', '7.3.10']),
    },
    {
      id: 'no-name',
      scene: 'phone',
      title: 'Liever eerst anoniem?',
      body: (
        <p>
          Bij de{' '}
          <a href={guideForYoung('nl', 'kindertelefoon')} translate="no">
            Kindertelefoon
          </a>{' '}
          praat je <Term of="anonymous">anoniem</Term>. Bel <Call line="children" /> of chat op kindertelefoon.nl. Ook
          bij{' '}
          <a href={guideForYoung('nl', 'jouwggd')} translate="no">
            JouwGGD
          </a>{' '}
          kun je chatten zonder je naam te noemen.
        </p>
      ),
      source: cite('nl', ['youthAct', '1a.1']),
    },
  ],
}
