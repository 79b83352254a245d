const told: Record<number, [title: string, text: string]> = {
  400: ['Dit adres kunnen we niet lezen', 'Ga terug naar de wachtrij.'],
  401: [
    'Je bent niet meer ingelogd',
    'Wat je typte, is nog niet verstuurd. Log in een ander tabblad in. Ga dan hier een pagina terug en verstuur het opnieuw.',
  ],
  403: [
    'Dit mag je niet',
    'Dit is van een andere organisatie, of voor een andere rol. Klopt dat niet? Vraag het een beheerder.',
  ],
  404: ['Deze pagina is er niet', 'Misschien is dit intussen weg of anders genoemd.'],
  405: ['Zo werkt deze pagina niet', 'Ga terug naar de wachtrij.'],
  413: ['Dit is te lang', 'Maak je tekst korter en probeer het opnieuw.'],
  429: ['Even wachten', 'Er kwamen te veel vragen achter elkaar. Probeer het over een minuut opnieuw.'],
  500: [
    'Dit lukt nu niet',
    'De lijst is niet te bereiken. Wat je stuurde is niet bewaard. De site zelf werkt gewoon door. Probeer het zo opnieuw.',
  ],
}

/** What went wrong, in words. */
export function errorPage(status: number) {
  const [title, text] = told[status] ?? (told[500] as [string, string])
  return {
    title,
    main: (
      <>
        <h1 className="mt-4">{title}</h1>
        <p className="mt-3">{text}</p>
        <p className="mt-4">
          <a className="button" href="/beheer">
            Naar het begin
          </a>
        </p>
      </>
    ),
  }
}
