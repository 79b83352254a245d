/** The way in: with a passkey that one has, or with an invitation to make one. */
export function signInPage(which: 'binnen' | 'uitnodiging', site: string) {
  const isNew = which === 'uitnodiging'
  const title = isNew ? 'Je bent uitgenodigd' : 'Inloggen'
  return {
    title,
    main: (
      <>
        <h1 className="mt-4">{title}</h1>
        {isNew ? (
          <>
            <p className="measure mt-3">
              Je gaat helpen om de gids van Dichtbij te laten kloppen. Je logt in met een sleutel op je eigen telefoon
              of computer: je vinger, je gezicht of de code van je scherm. Er is geen wachtwoord.
            </p>
            <p className="measure mt-3">
              We bewaren je naam, en je e-mailadres als dat bekend is. Beheerders zien die. Wat je verandert, staat in
              een logboek onder een nummer. Stop je, dan wissen we je naam en e-mailadres na 30 dagen.
            </p>
            <p className="mt-4">
              <label className="choices-title block" htmlFor="key-name">
                Hoe noem je dit apparaat?
              </label>
              <input id="key-name" className="field" type="text" maxLength={60} defaultValue="mijn telefoon" />
            </p>
          </>
        ) : (
          <p className="measure mt-3">
            Alleen wie is uitgenodigd, kan hier naar binnen. Zoek je hulp? Ga dan naar{' '}
            <a href={`${site}/nl`}>Dichtbij</a>.
          </p>
        )}
        <div className="actions">
          <button type="button" className="button button-main" data-key={isNew ? 'make' : 'use'} hidden>
            {isNew ? 'Maak je sleutel' : 'Log in met je sleutel'}
          </button>
        </div>
        <p id="key-told" className="problem" role="alert" hidden>
          {isNew
            ? 'Dat lukte niet. De link werkt één keer, en 72 uur lang. Vraag een beheerder om een nieuwe.'
            : 'Dat lukte niet. Probeer het opnieuw, of vraag een beheerder om een nieuwe uitnodiging.'}
        </p>
        <noscript>
          <p className="problem">Voor een sleutel heeft deze pagina een script nodig. De rest van het beheer niet.</p>
        </noscript>
      </>
    ),
  }
}
