import type { Finding } from '@/core/links/findings'

/** What was found at an address, as one says it to whoever has to mend it. */
export const findingWords: Record<Finding, string> = {
  works: 'De pagina werkt.',
  gone: 'De pagina bestaat niet meer.',
  'server-error': 'De site heeft een storing.',
  'no-name': 'Deze site bestaat niet. Misschien is de naam opgezegd of verkeerd getypt.',
  'certificate-expired': 'Het slotje (certificaat) is verlopen. Wie erheen gaat, krijgt een waarschuwing.',
  'certificate-name': 'Het slotje (certificaat) is van een andere site. Wie erheen gaat, krijgt een waarschuwing.',
  'certificate-unknown': 'Het slotje (certificaat) is door niemand erkend. Wie erheen gaat, krijgt een waarschuwing.',
  'secure-line': 'Een veilige verbinding met de site lukt niet.',
  'timed-out': 'De site antwoordt niet binnen 10 seconden.',
  refused: 'De site neemt niet op.',
  unreachable: 'De site is niet te bereiken.',
  'broken-off': 'De site breekt de verbinding af.',
  unreadable: 'De site antwoordt iets dat geen pagina is.',
  loop: 'De site stuurt rond in een kring.',
  'too-many-redirects': 'De site stuurt meer dan vijf keer door.',
  'leads-nowhere': 'De site stuurt door, maar zegt niet waarheen.',
  'leads-elsewhere': 'De site stuurt door naar iets dat geen pagina op het web is.',
  'leads-inside': 'De site stuurt door naar een adres in een eigen netwerk. Daar kan het publiek niet bij.',
  inside: 'Dit is een adres in een eigen netwerk. Daar kan het publiek niet bij.',
  'refuses-us': 'De site laat programma’s niet binnen. Of de pagina er is, ziet alleen een mens.',
  'certificate-chain': 'Het slotje (certificaat) is niet volledig. De meeste browsers openen de pagina toch.',
  'too-long': 'Het begin van het antwoord is te lang voor ons. Of de pagina er is, ziet alleen een mens.',
  'no-name-server': 'Niemand kon zeggen waar deze site staat. Morgen kijken we opnieuw.',
  'no-network': 'Onze server kon niet op het internet. Dat zegt niets over de pagina.',
}
