/** Pages of this very room, which are no way in themselves: nothing in it leads elsewhere, and nothing runs. */
const ownPath = /^\/beheer(?!\/(?:binnen|uitnodiging|sleutel|stad)\b)(\/[\w-]+)+$/

export const firstPage = '/beheer'

/** The page behind the sign-in that `asked` names; the first page where it names none of the room. */
export const pageAfter = (asked: string | null): string => (asked !== null && ownPath.test(asked) ? asked : firstPage)

/** The sign-in, which goes on to this page. */
export const wayInTo = (path: string): string =>
  ownPath.test(path) ? `/beheer/binnen?naar=${encodeURIComponent(path)}` : '/beheer/binnen'
