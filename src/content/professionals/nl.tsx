import type { ReactNode } from 'react'
import { lines } from '@/core/escalation/lines'
import { addressOf } from '@/i18n/addresses'

/** How somebody who works with families uses Dichtbij. `ready` is a list with a link for each wijk. */
export function ProfessionalsNl({ ready }: { ready: ReactNode }) {
  return (
    <div className="prose">
      <h1>Voor professionals</h1>
      <p className="lead">
        Werk je met gezinnen? Zoek samen wat dichtbij is, en geef het mee. Zonder account. Er wordt niets van het gezin
        bewaard.
      </p>
      <h2>Met een gezin aan tafel, in vijf stappen</h2>
      <ol>
        <li>
          Open <a href={addressOf('find-help', 'nl')}>Vind hulp</a> en kies “Ik werk met gezinnen”. Beantwoord de vragen
          samen.
        </li>
        <li>Lees het plan samen. Bij elk adres staat waarom het past en hoe je binnenkomt.</li>
        <li>Zet de adressen op een werkblad. Of begin met een werkblad hieronder. Haal weg wat niet past.</li>
        <li>Kies bij elk adres een reden, zoals “bel eerst”. Zet het belangrijkste bovenaan.</li>
        <li>Geef de lijst mee: met de QR-code, als link, op papier of als kaartje. Het gezin kiest zelf de taal.</li>
      </ol>
      <p>
        In de link staat een code voor de adressen, de redenen en de wijk. Er staat niets in over het gezin. De link en
        het bericht in een chat noemen geen namen van hulp.
      </p>
      <h2>Een werkblad om mee te beginnen, per wijk</h2>
      <p>Met de buurtteams, de jeugdgezondheidszorg en de specialisten van de wijk.</p>
      {ready}
      <h2>Is een kind niet veilig?</h2>
      <ul>
        <li>
          Is er nu gevaar? Bel <a href={lines.emergency.href}>{lines.emergency.number}</a>.
        </li>
        <li>
          Twijfel je, of dreigt het uit de hand te lopen? Bel Veilig Thuis:{' '}
          <a href={lines.veiligThuis.href}>{lines.veiligThuis.number}</a>, dag en nacht. Ook voor advies aan jou als
          professional.
        </li>
        <li>
          Is het gezin al cliënt van SAVE? De regels staan bij <a href={addressOf('help-now', 'nl')}>Hulp nu</a>.
        </li>
        <li>Vraag in deze vragenlijst niet naar geweld. Daar is een gesprek voor.</li>
      </ul>
      <h2>Op je eigen site</h2>
      <p>
        Zet met één regel <a href={addressOf('embed', 'nl')}>een venster van Dichtbij op je site</a>. Daarin kan iemand
        zoeken, of met de vragen beginnen. Of zet een gewone link naar een lijst, of naar{' '}
        <a href={addressOf('find-help', 'nl')}>Vind hulp</a>. Je mag de hulp ook zelf ophalen, zonder sleutel. Zo haal
        je een plan op:
      </p>
      <pre>
        <code>{`POST /api/v1/plans?lang=nl
Content-Type: application/json

{ "who": "parent", "age": "12-15", "topics": ["school"], "place": "3561" }`}</code>
      </pre>
      <p>
        Alleen “who” is verplicht. Het antwoord zegt alles wat het plan op de pagina zegt, in het Nederlands of Engels.
        Bij gevaar staan de regels vooraan. Laat die altijd als eerste zien.
      </p>
      <ul>
        <li>
          <code>POST /api/v1/search</code> zoekt hulp bij gewone woorden (“words”), en als je wilt bij een plek
          (“place”).
        </li>
        <li>
          <a href="/api/v1/situations">/api/v1/situations</a> noemt alle situaties, elk met een eigen adres.
        </li>
        <li>
          <code>/api/v1/services/…</code> geeft alles over één hulp. Op de puntjes komt het laatste woord van het adres
          in de gids.
        </li>
        <li>
          <a href="/api/v1/openapi.json">/api/v1/openapi.json</a> beschrijft alles voor programma’s (OpenAPI).
        </li>
        <li>
          <a href="/api/hsds/v3">/api/hsds/v3</a> is de hele gids, zoals andere gidsen hem lezen (HSDS 3.0).
        </li>
        <li>
          <a href="/api/guide.csv">Alle hulp als tabel</a> opent in een rekenblad (CSV).
        </li>
        <li>
          <a href={addressOf('coverage', 'nl')}>Wat ontbreekt per wijk en leeftijd</a>, met een tabel en een kaart voor
          een verslag.
        </li>
      </ul>
      <p>
        We bewaren niets van wat je stuurt. Woorden van een gezin horen nooit in een adres. Stuur ze dus altijd met
        POST. Vraag nooit om meer dan nodig is.
      </p>
      <p>
        <code>/api/plan</code> is de oude manier. Die blijft werken tot minstens 30 november 2027. Een datum waarop zij
        stopt, staat minstens een half jaar eerder hier. Elk antwoord noemt die datum dan ook (<code>Sunset</code>).
      </p>
      <h2>Hoe zeker is het?</h2>
      <p>
        Bij elk gegeven staat waar en wanneer het gezien is. Een nummer dat niet is nagekeken, is geen knop. Hoeveel
        nummers zijn nagebeld, staat bij <a href={addressOf('coverage', 'nl')}>hoe waar het is</a>. Geen professional
        heeft de plannen al beoordeeld. Bel dus zelf eerst als het erop aankomt. Lees ook{' '}
        <a href={addressOf('how-we-choose', 'nl')}>hoe we kiezen</a>.
      </p>
    </div>
  )
}
