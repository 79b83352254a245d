/** What to tell whoever was refused, by the word of the store. */
export const refusedWords: Record<string, string> = {
  unknown: 'Dit is er niet (meer). Ga terug en kijk opnieuw.',
  decided: 'Hierover is al beslist.',
  handled: 'Hierover heeft een ander al besloten.',
  'just-looked': 'Hier is net gekeken. Wacht een minuut.',
  'others-look': 'Er wordt nu al naar een andere link gekeken. Probeer het zo opnieuw.',
  'no-choice': 'Kies eerst een antwoord.',
  own: 'Over je eigen voorstel beslist een ander. Vraag iemand anders te kijken.',
  'nothing-changes': 'Er verandert niets: dit staat er al.',
  'no-reason': 'Schrijf een reden op, zodat de ander weet waarom.',
  conflict:
    'Iemand anders heeft dit intussen ook veranderd. Hieronder staan beide. Kies wat klopt en doe een nieuw voorstel.',
  'never-whole':
    'Dit kan niet helemaal weg: zonder dit weet iemand in nood niet waar hij heen kan. Je kunt wel één onderdeel verbergen, zoals het nummer.',
  'hidden-already': 'Dit is al verborgen.',
  'last-administrators':
    'Er moeten altijd twee beheerders blijven die kunnen inloggen. Maak eerst iemand anders beheerder.',
  last: 'Hiermee log je in, en met niets anders. Zonder kun je niet meer naar binnen. Maak eerst een nieuwe sleutel.',
}
