import { ceremonyLasts } from '../store/people/passkeys'

/** `__Host-`: only this very host set it, for itself alone, over https or on the machine itself. */
const name = '__Host-keeper'
const always = 'Path=/; Secure; HttpOnly; SameSite=Lax'

/** What a browser keeps while somebody is away to the city's own sign-in, for as long as the store does. */
const nameOfWord = '__Host-city'

const cookieOf = (header: string | undefined, wanted: string): string | undefined =>
  (header ?? '')
    .split(';')
    .map((one) => one.trim().split('='))
    .find(([said]) => said === wanted)?.[1]

/** The session that a browser shows; undefined without one. */
export const readCookie = (header: string | undefined): string | undefined => cookieOf(header, name)

/** The word that a browser kept while somebody was away, and the page that they asked for; no word where it kept none. */
export function readAway(header: string | undefined): { word?: string | undefined; page: string | null } {
  const [word, page = null] = cookieOf(header, nameOfWord)?.split(':') ?? []
  return { word, page }
}

/** Gone with the browser; how long it counts the store knows. */
export const setCookie = (session: string): string => `${name}=${session}; ${always}`

export const clearCookie = `${name}=; ${always}; Max-Age=0`

/** `page` is one behind the sign-in (`way-in.ts`), whose signs a cookie takes as they are. */
export const setWord = (word: string, page = ''): string =>
  `${nameOfWord}=${word}${page && `:${page}`}; ${always}; Max-Age=${ceremonyLasts / 1000}`

export const clearWord = `${nameOfWord}=; ${always}; Max-Age=0`
