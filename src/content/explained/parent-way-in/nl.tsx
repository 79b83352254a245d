import { addressOf } from '@/i18n/addresses'
import { Call } from '../call'
import type { Explanation } from '../explanation'
import { cite } from '../sources'
import { Term } from '../term'

/** For parents: whom to go to first, what it costs and how long it takes. */
export const parentWayInNl: Explanation = {
  title: 'Huisarts of buurtteam? Wat kost het? Hoe lang duurt het?',
  lead: 'Voor ouders in Utrecht. Wat wij weten, en wat je zelf moet vragen.',
  parts: [
    {
      id: 'who-first',
      scene: 'doctor',
      title: 'Naar wie ga je eerst?',
      body: (
        <>
          <ul>
            <li>
              <strong>Het lichaam, of bang dat je kind ziek is.</strong> Bel je <Term of="gp">huisarts</Term>. Ook als
              je kind somber of heel bang is.
            </li>
            <li>
              <strong>Opvoeden, ruzie, geld, thuis of school.</strong> Ga naar het{' '}
              <a href={addressOf('guide', 'nl', 'buurtteams-utrecht')}>buurtteam</a> in je wijk. Daar helpen ze het hele
              gezin. Een <Term of="buurtteam">buurtteam</Term> is er in elke wijk.
            </li>
            <li>
              <strong>Groeien, slapen, eten, praten.</strong> Bel de jeugdverpleegkundige of de{' '}
              <Term of="youth-doctor">jeugdarts</Term> van de{' '}
              <a href={addressOf('guide', 'nl', 'jeugdgezondheidszorg')}>jeugdgezondheidszorg</a>. Die is er tot je kind
              18 wordt.
            </li>
          </ul>
          <p>
            Twijfel je? Ga naar wie je al kent. Ze werken samen. Bij een deel van de huisartsen werkt ook een{' '}
            <Term of="family-worker">gezinswerker</Term>. Vraag ernaar.
          </p>
        </>
      ),
      source: cite('nl', 'cityYouthCare', 'buurtteamsOpen', 'youthHealthCare', 'familyWorkerAtGp'),
    },
    {
      id: 'costs',
      scene: 'money',
      title: 'Wat kost het?',
      body: (
        <ul>
          <li>
            <strong>Buurtteam:</strong> gratis. Je hebt geen <Term of="referral">verwijzing</Term> nodig.
          </li>
          <li>
            <strong>Huisarts:</strong> je <Term of="health-insurance">zorgverzekering</Term> betaalt. Een bezoek valt
            niet onder het <Term of="deductible">eigen risico</Term>. Tot 18 jaar is er geen eigen risico.
          </li>
          <li>
            <strong>Verslaving:</strong> hulp is gratis tot 18 jaar.
          </li>
          <li>
            <strong>Andere hulp met een verwijzing:</strong> de kosten staan niet op de bladzijden die wij lazen. Vraag
            het voor je begint: “Moeten wij hier iets voor betalen?”
          </li>
          <li>
            <strong>Vanaf 18 jaar:</strong> veel zorg valt onder het eigen risico. Vraag vooraf wat het kost.
          </li>
        </ul>
      ),
      source: cite(
        'nl',
        'buurtteamsFree',
        'buurtteamsOpen',
        'noOwnRisk',
        ['healthInsuranceAct', '19'],
        'addictionUnder18',
      ),
    },
    {
      id: 'how-long',
      scene: 'ask',
      title: 'Hoe lang duurt het?',
      body: (
        <>
          <p>
            Dat weten wij niet. Het is per team en per week anders. Wel schrijft de stad dat steeds meer mensen wachten.
          </p>
          <p>
            Vraag het dus meteen: “Hoe lang duurt het tot wij iemand spreken? Wie helpt ons tot dan?” Schrijf op wie je
            sprak, en wanneer.
          </p>
          <p>
            Wordt het erger terwijl je wacht? Bel opnieuw en zeg wat er is veranderd. Je hoeft niet stil te wachten.
          </p>
        </>
      ),
      source: cite('nl', 'waitingInCity'),
    },
    {
      id: 'specialist',
      scene: 'visit',
      title: 'Als er meer nodig is',
      body: (
        <>
          <p>
            Soms is er een <Term of="specialist">specialist</Term> nodig, zoals een psycholoog. In Utrecht doen{' '}
            <a href={addressOf('guide', 'nl', 'koos-utrecht')} translate="no">
              KOOS
            </a>{' '}
            en{' '}
            <a href={addressOf('guide', 'nl', 'spoor030')} translate="no">
              Spoor030
            </a>{' '}
            dat. Welke van de twee hangt af van je wijk.
          </p>
          <p>
            Daarvoor heb je een verwijzing nodig. Die komt van het buurtteam, de huisarts, de jeugdarts,{' '}
            <Term of="save">SAVE</Term> of een arts in het ziekenhuis. Een specialist kan ook eerst meedenken met het
            buurtteam. Dan is er nog geen verwijzing nodig.
          </p>
        </>
      ),
      source: cite('nl', 'citySpecialists', 'specialistTeams'),
    },
    {
      id: 'say',
      scene: 'phone',
      title: 'Wat kun je zeggen?',
      body: (
        <>
          <p>“Hallo, ik maak me zorgen over mijn kind. Dit gebeurt er thuis. Kunt u met ons meekijken?”</p>
          <p>
            Is het niet de goede plek? Vraag dan: “Wie kan ons wel helpen? Wilt u ons daar aanmelden?” Spreek je weinig
            Nederlands? Zeg dat meteen. Je mag vragen om een tolk, of iemand meenemen.
          </p>
        </>
      ),
    },
    {
      id: 'urgent',
      scene: 'danger',
      title: 'Kan het niet wachten?',
      body: (
        <p>
          Is je kind ziek, of wil het niet meer leven? Bel de huisarts. ’s Avonds en in het weekend hoor je daar wie je
          kunt bellen. Alleen een dokter kan de crisisdienst vragen. Is het thuis niet veilig? Bel{' '}
          <Call line="veiligThuis" />, dag en nacht. Is er <a href={addressOf('help-now', 'nl')}>nu gevaar</a>? Bel{' '}
          <Call line="emergency" />.
        </p>
      ),
      source: cite('nl', 'crisisService', 'crisisPage'),
    },
  ],
}
