import { createHmac, timingSafeEqual } from 'node:crypto'

const soonestMilliseconds = 3000
const latestMilliseconds = 2 * 60 * 60 * 1000

interface Stamped {
  /** The secret of all instances. */
  key: string
  /** What the form is about: a stamp is for nothing else. */
  about: string
}

/** Says when a form was given, and names it. Nobody without the key can make one. */
export function makeStamp({ key, about }: Stamped, now: Date, id: string): string {
  const given = `${now.getTime().toString(36)}.${id}`
  return `${given}.${sealOf(key, about, given)}`
}

export type Judged =
  | { id: string; problem?: undefined }
  /** The form was filled in quicker than anybody reads; or the stamp is too old, or none of ours. */
  | { id?: undefined; problem: 'too-soon' | 'too-late' }

/** The name of the form, where it was given from 3 seconds to 2 hours ago. Any text will do. */
export function judgeStamp({ key, about }: Stamped, stamp: string, now: Date): Judged {
  const [, given = '', at = '', id = '', seal = ''] = /^((\w{1,10})\.([\w-]{1,40}))\.([\w-]{43})$/.exec(stamp) ?? []
  const right = Buffer.from(sealOf(key, about, given))
  const told = Buffer.from(seal)
  if (told.length !== right.length || !timingSafeEqual(told, right)) return { problem: 'too-late' }
  const age = now.getTime() - Number.parseInt(at, 36)
  if (age < soonestMilliseconds) return { problem: 'too-soon' }
  return age > latestMilliseconds ? { problem: 'too-late' } : { id }
}

const sealOf = (key: string, about: string, given: string): string =>
  createHmac('sha256', key).update(`${about} ${given}`).digest('base64url')
