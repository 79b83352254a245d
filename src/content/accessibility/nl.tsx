/** How usable the site is for everybody, and what is not yet. */
export function AccessibilityNl({ statement }: { statement?: string | undefined }) {
  return (
    <div className="prose">
      <h1>Toegankelijkheid</h1>
      <p className="lead">
        Iedereen moet deze site kunnen gebruiken. Ook met een oude telefoon, een schermlezer of alleen een toetsenbord.
      </p>
      <h2>Wat we doen</h2>
      <ul>
        <li>Alles werkt zonder scripts en zonder muis.</li>
        <li>Letters zijn groot en gemaakt om goed te lezen. Je mag ze groter maken.</li>
        <li>Kleuren hebben genoeg verschil. Er is een donkere versie. Die volgt de instelling van je apparaat.</li>
        <li>Niets beweegt vanzelf.</li>
        <li>De zinnen zijn kort. Moeilijke woorden leggen we uit.</li>
      </ul>
      <h2>Hoe we dat nakijken</h2>
      <p>
        Een programma (axe) kijkt bij elke verandering alle soorten pagina’s na. Het let op de regels van WCAG 2.2,
        niveau A en AA. Het vindt nu geen fouten. Zo’n programma vindt niet alles.
      </p>
      <h2>Wat nog niet goed is</h2>
      <ul>
        <li>Mensen met een beperking hebben de site nog niet getest.</li>
        <li>
          De site is er in het Nederlands en het Engels. De teksten over de hulp zelf zijn er alleen in het Nederlands.
        </li>
        <li>Alleen de pagina’s bij “Uitleg” hebben een voorleesknop.</li>
        <li>Niemand buiten het project heeft de toegankelijkheid nog onderzocht.</li>
      </ul>
      <h2>Kun je niet bellen?</h2>
      <p>Bij “Hulp nu” staan manieren om te typen of te chatten.</p>
      {statement && (
        <>
          <h2>De officiële verklaring</h2>
          <p>
            Wie deze site beheert, heeft een <a href={statement}>toegankelijkheidsverklaring</a>.
          </p>
        </>
      )}
    </div>
  )
}
