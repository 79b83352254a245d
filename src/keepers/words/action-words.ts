/** What was done, in the log. */
export const actionWords: Record<string, string> = {
  begin: 'begon de lijst in het beheer',
  invite: 'nodigde uit',
  role: 'gaf een rol',
  leave: 'haalde weg',
  passkey: 'maakte of verwijderde een sleutel',
  propose: 'stelde voor',
  approve: 'keurde goed',
  refuse: 'wees af',
  withdraw: 'trok in',
  revise: 'maakte een nieuwe versie',
  confirm: 'keek na',
  hide: 'verborg',
  look: 'liet verborgen',
  show: 'liet weer zien',
  handle: 'handelde af',
  call: 'belde',
}
