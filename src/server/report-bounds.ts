import { dayOf } from '../core/hours/amsterdam'
import { nameOfClient } from './client-bounds'

interface Options {
  perHour: number
  perDay: number
  /** Another one at each call. */
  makeSalt: () => Buffer
}

const secondInMilliseconds = 1000
const hourInMilliseconds = 3600 * secondInMilliseconds

/** Counts a report that may come in, and gives what takes it back; undefined for one too many. */
type Enter = (client: string, now: Date) => (() => void) | undefined

/**
 * Lets each client report so many times in any hour, and all together so many on a day in Amsterdam. Clients are known by a hash with the salt of the day.
 * Both are gone an hour after it at the latest, whether or not another report comes: the privacy page promises that. Of what is refused nothing is kept,
 * so never more than two days are.
 */
export function boundReports({ perHour, perDay, makeSalt }: Options): Enter {
  let taken: { salt: Buffer; name: string; at: number }[] = []
  let today = { day: '', salt: makeSalt() }

  function forget(now: Date): void {
    const day = dayOf(now)
    if (today.day !== day) today = { day, salt: makeSalt() }
    taken = taken.filter(({ salt, at }) => salt === today.salt || isRecent(at, now.getTime()))
  }
  setInterval(() => forget(new Date()), secondInMilliseconds).unref()

  return (client, now) => {
    forget(now)
    const time = now.getTime()
    if (taken.filter(({ salt }) => salt === today.salt).length >= perDay) return undefined
    const names = new Map([...new Set(taken.map(({ salt }) => salt))].map((salt) => [salt, nameOfClient(salt, client)]))
    const own = taken.filter(({ salt, name, at }) => isRecent(at, time) && name === names.get(salt))
    if (own.length >= perHour) return undefined
    const one = { salt: today.salt, name: nameOfClient(today.salt, client), at: time }
    taken.push(one)
    return () => {
      taken = taken.filter((other) => other !== one)
    }
  }
}

const isRecent = (at: number, time: number): boolean => time - at < hourInMilliseconds
