export const roleWords: Record<string, string> = {
  member: 'medewerker van een organisatie',
  editor: 'redacteur',
  administrator: 'beheerder',
}

export const isEditor = (role: string): boolean => role === 'editor' || role === 'administrator'
