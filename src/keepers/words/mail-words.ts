/** What went wrong with a mail. */
export const problemWords: Record<string, string> = {
  server: 'De mailserver antwoordt niet.',
  refused: 'De mailserver neemt deze mail niet aan. Vaak klopt het adres dan niet.',
  unsafe: 'De lijn naar de mailserver is niet veilig. Daarom ging er niets over die lijn.',
  account: 'De mailserver kent de naam of het wachtwoord niet.',
  folder: 'Het bestand kon niet in de map komen.',
}

/** What a mail is about. */
export const mailWords: Record<string, string> = {
  invitation: 'De uitnodiging voor',
  decision: 'Het besluit over het voorstel van',
  review: 'De vraag of alles nog klopt, aan',
  reminder: 'De herinnering aan',
}
