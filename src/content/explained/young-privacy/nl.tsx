import { addressOf, guideForYoung } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** Who gets to know what somebody of 16 years or older tells a helper. */
export const youngPrivacyNl: Explanation = {
  title: 'Wie weet wat jij vertelt?',
  lead: 'Vanaf 16 jaar bepaal jij met wie een hulpverlener iets deelt. Met één uitzondering: gevaar.',
  parts: [
    {
      id: 'base',
      scene: 'secret',
      title: 'De regel: alleen met jouw toestemming',
      body: (
        <p>
          Een <Term of="helper">hulpverlener</Term> mag niets over jou vertellen zonder jouw{' '}
          <Term of="consent">toestemming</Term>. Vraag altijd: wat wil je delen, met wie en waarom? Je mag ook ja zeggen
          tegen een deel, en nee tegen de rest.
        </p>
      ),
      source: cite('nl', ['youthAct', '7.3.11'], ['civilCode7', '457']),
    },
    {
      id: 'parents',
      scene: 'talk',
      title: 'Je ouders',
      body: (
        <>
          <p>
            Ben je 16 of ouder? Dan horen je ouders alleen iets als jij dat goedvindt. Maakt een hulpverlener zich grote
            zorgen over jouw veiligheid? Dan kan dat anders zijn.
          </p>
          <p>Krijg je thuis post, en wil je dat niet? Vraag of ze je op je eigen telefoon of mail bereiken.</p>
        </>
      ),
      source: cite('nl', ['youthAct', '7.3.11'], 'sharingInTeams'),
    },
    {
      id: 'helpers',
      scene: 'team',
      title: 'School, werk en andere hulpverleners',
      body: (
        <p>
          Wie meewerkt aan jouw hulp, mag horen wat daarvoor nodig is. Meer niet. School, je werk of je verhuurder horen
          niets zonder jouw ja. Heb je een <Term of="supervision-order">ondertoezichtstelling</Term>? Dan mogen anderen
          meer aan de jeugdbescherming (<Term of="save">SAVE</Term>) vertellen. Vraag of je erbij kunt zijn als er over
          jou gepraat wordt.
        </p>
      ),
      source: cite('nl', ['youthAct', '7.3.11'], 'sharingInTeams'),
    },
    {
      id: 'not-safe',
      scene: 'danger',
      title: 'De uitzondering: als het niet veilig is',
      body: (
        <p>
          Ben jij in gevaar, of iemand anders? Dan mag een hulpverlener zonder jouw toestemming hulp inschakelen. Vraag
          of je het als eerste hoort, en wat er verteld wordt. Bel zelf ook gerust: Veilig Thuis,{' '}
          <Call line="veiligThuis" />, dag en nacht. Is er <a href={addressOf('help-now', 'nl')}>nu gevaar</a>? Bel{' '}
          <Call line="emergency" />.
        </p>
      ),
      source: cite('nl', 'cityYouthCare', 'sharingInTeams', 'crisisPage'),
    },
    {
      id: 'file',
      scene: 'letter',
      title: 'Jouw dossier',
      body: (
        <ul>
          <li>
            Je mag je <Term of="file">dossier</Term> lezen en er een kopie van vragen.
          </li>
          <li>Klopt er iets niet? Laat jouw eigen verklaring toevoegen.</li>
          <li>Je mag vragen om gegevens te wissen. Soms moeten ze toch bewaard blijven.</li>
          <li>Anders bewaart de hulpverlener je dossier minstens twintig jaar.</li>
          <li>Stukken over een ander krijg je soms niet te zien.</li>
        </ul>
      ),
      source: cite('nl', ['youthAct', '7.3.8', '7.3.9', '7.3.10']),
    },
    {
      id: 'no-name',
      scene: 'phone',
      title: 'Eerst praten zonder je naam',
      body: (
        <p>
          Dat kan bij{' '}
          <a href={guideForYoung('nl', 'in-je-bol')} translate="no">
            In je bol
          </a>
          , van 16 tot en met 27 jaar. Ga naar injebol.nl. Je blijft <Term of="anonymous">anoniem</Term>. Bij de{' '}
          <a href={guideForYoung('nl', 'kindertelefoon')} translate="no">
            Kindertelefoon
          </a>{' '}
          kan het tot je 18 bent: <Call line="children" />.
        </p>
      ),
    },
  ],
}
