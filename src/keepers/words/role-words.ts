export const roleWords: Record<string, string> = {
  member: 'medewerker van een organisatie',
  editor: 'redacteur',
  administrator: 'beheerder',
}

/** What each may. */
export const rightWords: Record<string, string> = {
  member: 'stelt voor en kijkt na, voor één organisatie',
  editor: 'kijkt mee en beslist over wat anderen voorstellen',
  administrator: 'nodigt ook mensen uit',
}
