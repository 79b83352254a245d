/** `__Host-`: only this very host set it, for itself alone, over https or on the machine itself. */
const name = '__Host-keeper'
const always = 'Path=/; Secure; HttpOnly; SameSite=Lax'

/** The session that a browser shows; undefined without one. */
export function readCookie(header: string | undefined): string | undefined {
  const found = (header ?? '').split(';').map((one) => one.trim().split('='))
  return found.find(([said]) => said === name)?.[1]
}

/** Gone with the browser; how long it counts the store knows. */
export const setCookie = (session: string): string => `${name}=${session}; ${always}`

export const clearCookie = `${name}=; ${always}; Max-Age=0`
