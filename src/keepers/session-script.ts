import { createHash } from 'node:crypto'
import text from '../generated/sign-in.txt'

/** The only script of the room: what a passkey needs of the browser. */
export const sessionScript: string = text

export const addressOfScript = `/beheer/sleutel.${createHash('sha256').update(text).digest('hex').slice(0, 16)}.js`
