/** How usable the site is for everybody, and what is not yet. */
export function AccessibilityEn({ statement }: { statement?: string | undefined }) {
  return (
    <div className="prose">
      <h1>Accessibility</h1>
      <p className="lead">
        Everybody must be able to use this site. Also with an old phone, a screen reader or only a keyboard.
      </p>
      <h2>What we do</h2>
      <ul>
        <li>Everything works without scripts and without a mouse.</li>
        <li>Letters are large and made to be easy to read. You can make them larger.</li>
        <li>Colours have enough contrast. There is a dark version. It follows the setting of your device.</li>
        <li>Nothing moves by itself.</li>
        <li>The sentences are short. We explain difficult words.</li>
      </ul>
      <h2>How we check that</h2>
      <p>
        At every change, a program (axe) checks all kinds of pages against the rules of WCAG 2.2, levels A and AA. It
        finds no mistakes now. Such a program does not find everything.
      </p>
      <h2>What is not good yet</h2>
      <ul>
        <li>People with a disability have not tested the site yet.</li>
        <li>The site is there in Dutch and English. The texts about each place or person are only in Dutch.</li>
        <li>Only the pages under “Explained” have a button to read them aloud.</li>
        <li>Nobody outside the project has looked at the accessibility yet.</li>
      </ul>
      <h2>Can you not make a call?</h2>
      <p>“Help now” has ways to type or chat.</p>
      {statement && (
        <>
          <h2>The official statement</h2>
          <p>
            Whoever runs this site has an <a href={statement}>accessibility statement</a>.
          </p>
        </>
      )}
    </div>
  )
}
