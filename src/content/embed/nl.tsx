import { lines } from '@/core/escalation/lines'
import { addressOf } from '@/i18n/addresses'
import type { Embedded } from './embedded'

/** How a school or a practice puts the window on a page of its own. */
export function EmbedNl({ shown, line, height, site }: Embedded) {
  return (
    <div className="prose">
      <h1>Dichtbij op je eigen site</h1>
      <p className="lead">
        Zet een venster van Dichtbij op de pagina van je school of praktijk. Eén regel HTML is genoeg. De nummers bij
        gevaar staan er altijd in: <a href={lines.emergency.href}>{lines.emergency.number}</a> en{' '}
        <a href={lines.veiligThuis.href}>{lines.veiligThuis.number}</a>.
      </p>
      <h2>De regel</h2>
      <p>
        <label htmlFor="line">Plak deze regel in je pagina, op de plek waar het venster komt:</label>
      </p>
      {line}
      <p>
        Wil je het venster in het Engels? Kies dan bovenaan English. Wie het venster leest, kan ook zelf van taal
        wisselen.
      </p>
      <h2>Het venster</h2>
      {shown}
      <h2>Wat het doet</h2>
      <ul>
        <li>Wie zoekt of een deur kiest, krijgt een bladzijde van Dichtbij in een nieuw tabblad.</li>
        <li>Bovenaan die bladzijde staat “Snel weg”. In het venster niet: het kan jouw pagina niet sluiten.</li>
        <li>Het past op een smal en een breed scherm. Het volgt donkere kleuren en grote letters.</li>
        <li>Het werkt ook als scripts uit staan.</li>
      </ul>
      <h2>Wat het niet doet</h2>
      <ul>
        <li>Het stuurt niets naar jouw site. Je ziet niet wat iemand typt of kiest.</li>
        <li>Er staat geen script in. Er is geen cookie, en niemand telt of volgt.</li>
        <li>
          De browser haalt het venster één keer bij ons op. Van welke pagina, vertelt de regel niet. Onze computer
          krijgt wel het internetadres, zoals bij elke pagina. Wij schrijven dat niet op.
        </li>
        <li>
          Wat iemand zoekt of kiest, gaat naar onze computer. Die maakt de bladzijde en vergeet het weer. Het staat in
          geen adres.
        </li>
      </ul>
      <h2>Goed om te weten</h2>
      <ul>
        <li>
          Zet op je eigen pagina ook zelf wie je belt bij gevaar. Dan staat het er altijd, ook als het venster niet
          laadt.
        </li>
        <li>
          Het venster is {height} pixels hoog. Past niet alles, dan schuift het zelf. Je mag achter <code>height</code>{' '}
          een ander getal zetten.
        </li>
        <li>
          Laat <code>sandbox</code> staan. Dan houdt de browser ons aan wat hier staat.
        </li>
        <li>
          Heeft je site een Content-Security-Policy? Zet dan <code translate="no">{site}</code> bij{' '}
          <code>frame-src</code>.
        </li>
        <li>
          Alleen dit venster mag op een andere site staan. Naar elke andere pagina maak je een link. Die staan bij{' '}
          <a href={addressOf('professionals', 'nl')}>Voor professionals</a>.
        </li>
      </ul>
    </div>
  )
}
