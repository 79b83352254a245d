import { placeCredit } from '@/core/place/credit'
import { addressOf } from '@/i18n/addresses'

/** What Dichtbij is, where the facts come from, and whom to thank. */
export function AboutNl() {
  return (
    <div className="prose">
      <h1>Over Dichtbij</h1>
      <p className="lead">
        Dichtbij helpt ouders, kinderen en jongeren in Utrecht om hulp bij opgroeien te vinden. Zo dicht mogelijk bij
        huis.
      </p>
      <h2>Wat je hier vindt</h2>
      <p>
        Je beantwoordt een paar vragen. Dan krijg je een plan: wie je kunt bellen, waar je kunt binnenlopen en wat
        daarna kan komen. In de <a href={addressOf('guide', 'nl')}>gids</a> staat alle hulp op een rij. Bekijk ook{' '}
        <a href={addressOf('coverage', 'nl')}>hoe waar het is, en wat ontbreekt</a>.
      </p>
      <p>
        Eerst noemen we hulp in het gewone leven. Daarna hulp van het buurtteam of de huisarts. Pas dan specialisten.{' '}
        <a href={addressOf('how-we-choose', 'nl')}>Hoe we kiezen</a> lees je op een eigen pagina.
      </p>
      <h2>Van wie is deze site?</h2>
      <p>
        Dichtbij is een open project. Het is niet van de gemeente Utrecht en niet van een hulporganisatie. Iedereen mag
        de code bekijken en gebruiken (licentie EUPL-1.2). Bouw je mee? Bekijk dan de{' '}
        <a href={addressOf('style', 'nl')}>stijl</a>.
      </p>
      <h2>Hoe zeker zijn de gegevens?</h2>
      <p>
        De gegevens komen van openbare pagina’s. We hebben ze in november 2026 verzameld. Bij alles staat wanneer we het
        zagen en hoe zeker het is. <a href={addressOf('coverage', 'nl')}>Hoe waar het is</a>, tellen we elke dag. Je
        ziet daar hoe oud de gegevens zijn. En hoeveel nummers iemand heeft nagebeld.
      </p>
      <ul>
        <li>Zegt de organisatie het zelf? Dan kun je het nummer meteen bellen.</li>
        <li>Is het oud of van een ander? Dan staat er “nog niet nagekeken” bij.</li>
        <li>Weten we het niet? Dan laten we het weg.</li>
      </ul>
      <p>
        Klopt er iets niet? Onderaan elke bladzijde van de gids kun je het vertellen. Mis je hulp?{' '}
        <a href={addressOf('missing', 'nl')}>Vertel wat je mist</a>. Bekijk ook{' '}
        <a href={addressOf('what-was-done', 'nl')}>wat ermee is gedaan</a>.
      </p>
      <p>
        Welk buurtteam bij welke buurt hoort, is nog niet nagekeken. Bel bij twijfel 14 030. Ook de plannen zijn nog
        niet door een professional nagekeken.
      </p>
      <h2>Bronnen en dank</h2>
      <ul>
        <li>{placeCredit}</li>
        <li>
          Regels bij gevaar: de pagina “Spoed of crisis contact” van{' '}
          <a href="https://www.samen-veilig.nl/" rel="noreferrer" translate="no">
            Samen Veilig Midden-Nederland
          </a>
          .
        </li>
        <li>Letters: Atkinson Hyperlegible Next en Figtree (SIL Open Font License 1.1).</li>
        <li>Bij elke organisatie staat op de eigen pagina waar de gegevens vandaan komen.</li>
      </ul>
    </div>
  )
}
