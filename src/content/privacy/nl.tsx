import { addressOf } from '@/i18n/addresses'

/** What happens to what somebody fills in. Every sentence here is held by a test or by the way the server is built. */
export function PrivacyNl() {
  return (
    <div className="prose">
      <h1>Privacy</h1>
      <p className="lead">
        Je hoeft niet te zeggen wie je bent. Wat je invult, bewaren we niet. Alleen als je ons vertelt wat er niet
        klopt, bewaren we dat een tijd.
      </p>
      <h2>Wat we niet doen</h2>
      <ul>
        <li>Geen account en geen wachtwoord.</li>
        <li>Geen cookies. We slaan ook op een andere manier niets van je op, niet op je telefoon of computer.</li>
        <li>Geen meten en volgen. Geen Google, Facebook of andere bedrijven op de pagina.</li>
        <li>We bewaren geen antwoorden. Ook niet in een logboek.</li>
      </ul>
      <h2>Wat er gebeurt als je vragen beantwoordt</h2>
      <p>
        Je antwoorden blijven op je eigen apparaat. De pagina zoekt daar zelf uit welke hulp past. Er gaat niets over de
        lijn, en je antwoorden staan nooit in het adres van de pagina.
      </p>
      <p>
        Soms kan dat niet. Bijvoorbeeld als scripts uit staan, of als de verbinding slecht is. Dan gaat elk antwoord
        naar onze server, over een beveiligde lijn als de site via https draait. De server maakt de volgende vraag of je
        plan en vergeet het dan weer.
      </p>
      <p>
        Het tabblad onthoudt je antwoorden, zodat je terug kunt gaan. Sluit dus het tabblad als je klaar bent. Opent
        iemand het binnen een uur opnieuw, dan kan je browser ze nog laten zien. Met “Snel weg” zijn ze meteen weg.
      </p>
      <p>
        Vertel je het in je eigen woorden? De pagina leest die op je eigen apparaat, en kiest er onderwerpen bij. Kan
        dat niet, dan gaan ze één keer naar onze server. Die vergeet ze meteen. Je woorden staan daarna nergens meer,
        ook niet op je tabblad.
      </p>
      <p>
        Vul je een postcode in? Dan gebruiken we alleen de vier cijfers. Je hoeft nooit te zeggen of het thuis veilig
        is. Wil je het wel zeggen, dan kan het. Op <a href={addressOf('help-now', 'nl')}>Hulp nu</a> vind je hulp zonder
        dat je iets invult.
      </p>
      <h2>Wat er gebeurt als je zoekt</h2>
      <p>
        In de gids zoekt de pagina zelf, op je eigen apparaat. Wat je typt, gaat niet over de lijn en staat niet in het
        adres. Staan scripts uit, of is de verbinding slecht? Dan gaat wat je typt naar onze server. Die maakt de
        bladzijde en vergeet het weer. Het tabblad onthoudt je zoekwoorden, zodat je terug kunt gaan. Ook die zijn met
        “Snel weg” meteen weg.
      </p>
      <p>
        Soms staat er een venster van Dichtbij op de site van een school of een dokter. Daarin draait geen script. Wat
        je er typt of kiest, gaat dus naar onze server. Die maakt een bladzijde in een nieuw tabblad en vergeet het
        weer. De andere site krijgt er niets van te zien. “Snel weg” staat op die bladzijde, en niet in het venster.
      </p>
      <p>
        Kies je een onderwerp, een wijk of iets anders uit een lijst? Dat zijn gewone links. Ze staan in het adres en in
        de geschiedenis van je browser.
      </p>
      <p>
        Zet je hulp op een werkblad, of kreeg je een lijst? In de link staat een code voor de hulp die erop staat. Geen
        namen, en niets over jou. Wie de link heeft, ziet de lijst. Wij bewaren de lijst niet. Wat je op het papier
        typt, gaat nergens heen.
      </p>
      <h2>Wat er gebeurt als je vertelt wat niet klopt</h2>
      <p>
        Alleen wat je zelf verstuurt, bewaren we: wat er niet klopt, en wat je erbij schrijft. Niet wie je bent, en niet
        vanaf welk internetadres. Wat je schrijft, wissen we 30 dagen nadat iemand ernaar keek. Kijkt niemand, dan
        wissen we het na 90 dagen. Wat blijft, is een telling.
      </p>
      <p>
        Zo’n bericht kun je vijf keer per uur sturen. Om dat te tellen maakt de server een code van je internetadres,
        die niemand kan terugrekenen. Een uur na het einde van de dag is die code op zijn laatst weg.
      </p>
      <h2>Snel weg</h2>
      <p>
        Bovenaan elke pagina staat “Snel weg”. Klik erop, of druk drie keer kort op de toets Shift. De pagina is dan
        meteen leeg en je gaat naar een gewone site. We vragen je browser ook om te vergeten wat er van deze site is
        bewaard.
      </p>
      <p>
        Drukt iemand daarna op de knop Terug? Dan komt alleen de eerste pagina van Dichtbij, zonder vragen en zonder
        antwoorden.
      </p>
      <p>
        Gaat een pagina over iets wat niet veilig is? Dan staat dat niet in de titel van het tabblad. Blijft zo’n pagina
        tien minuten uit beeld, dan wordt ze leeg. Opent iemand haar daarna, dan komt de eerste pagina van Dichtbij.
        Staan scripts uit? Dan gebeurt dat niet.
      </p>
      <p>Dit kan de knop niet:</p>
      <ul>
        <li>
          De geschiedenis van je browser wissen. Daarin staat welke pagina’s je hebt bekeken. Wissen kun je zelf, bij de
          instellingen.
        </li>
        <li>De lijst met telefoontjes op je telefoon wissen.</li>
        <li>Andere tabbladen sluiten.</li>
        <li>
          De knop Terug leeg maken als scripts uit staan of je browser oud is. Iemand kan dan met Terug de vragen nog
          zien. Sluit daarom ook het tabblad.
        </li>
      </ul>
      <p>
        Wil je geen sporen? Gebruik dan een privévenster (incognito). Of vraag of je de telefoon van iemand anders mag
        gebruiken.
      </p>
      <h2>Als iemand heel veel tegelijk vraagt</h2>
      <p>
        Eén bezoeker mag de site niet ophouden voor anderen. Daarom telt de server hoeveel werk er van één internetadres
        komt, hooguit een minuut lang. Het adres zelf bewaart hij niet. Hij maakt er een code van die niemand kan
        terugrekenen. Na die minuut is ook de code weg.
      </p>
      <h2>Links naar andere sites</h2>
      <p>
        Klik je op een link naar een andere site? Dan gelden de regels van die site. Die site hoort van ons niet waar je
        vandaan komt.
      </p>
    </div>
  )
}
