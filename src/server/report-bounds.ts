import { dayOf } from '../core/hours/amsterdam'
import { nameOfClient } from './client-bounds'

interface Options {
  perHour: number
  perDay: number
  /** Another one at each call. */
  makeSalt: () => Buffer
}

const hourInMilliseconds = 60 * 60 * 1000

/**
 * True for a report that may come in: each client has so many in any hour, and all together so many on a day in Amsterdam. Clients are known by a hash
 * with the salt of the day, which is gone an hour after it at the latest; of what is refused nothing is kept, so never more than two days are.
 */
export function boundReports({ perHour, perDay, makeSalt }: Options): (client: string, now: Date) => boolean {
  let taken: { salt: Buffer; name: string; at: number }[] = []
  let today = { day: '', salt: makeSalt() }

  return (client, now) => {
    const day = dayOf(now)
    if (today.day !== day) today = { day, salt: makeSalt() }
    const time = now.getTime()
    taken = taken.filter(({ salt, at }) => salt === today.salt || isRecent(at, time))
    if (taken.filter(({ salt }) => salt === today.salt).length >= perDay) return false
    const names = new Map([...new Set(taken.map(({ salt }) => salt))].map((salt) => [salt, nameOfClient(salt, client)]))
    const own = taken.filter(({ salt, name, at }) => isRecent(at, time) && name === names.get(salt))
    if (own.length >= perHour) return false
    taken.push({ salt: today.salt, name: nameOfClient(today.salt, client), at: time })
    return true
  }
}

const isRecent = (at: number, time: number): boolean => time - at < hourInMilliseconds
