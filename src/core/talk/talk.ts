import type { Service } from '../service'
import type { Topic } from '../taxonomy'

/** The three questions of a child that wants to talk to somebody, and their answers. None asks whether it is safe: that is a door, not an answer. */
export const abouts = ['home', 'school', 'friends', 'feelings', 'online', 'other'] as const
export type About = (typeof abouts)[number]
export const trusts = ['family', 'teacher', 'other', 'nobody'] as const
export type Trust = (typeof trusts)[number]
export const ways = ['voice', 'type', 'face'] as const
export type Way = (typeof ways)[number]

/** Somebody near, as a person and not as a service. */
export type Person = 'family' | 'teacher' | 'other' | 'school' | 'gp'

/** Whom a child of 8 to 11 can go to. Who knows nobody is sent to somebody who is there for every child. */
export function personFor(trust: Trust, about: About): Person {
  if (trust !== 'nobody') return trust
  return about === 'school' || about === 'friends' ? 'school' : 'gp'
}

const age = 9

const topicsOf: Record<About, readonly Topic[]> = {
  home: ['separation', 'parenting'],
  school: ['school'],
  friends: ['friends-bullying'],
  feelings: ['mood'],
  online: ['addiction-gaming', 'friends-bullying'],
  other: ['unsure'],
}

/**
 * Who listens to a child about this, in this way, at most `most`, best first: listening lines for its age by phone or chat, and for who wants to
 * see somebody, help nearby that is open to children. Never empty while the directory has a listening line for children.
 */
export function listenersFor(about: About, way: Way, services: readonly Service[], most = 1): Service[] {
  const open = services.filter((service) => service.access === 'open' && isForChild(service))
  const lines = open.filter(({ kinds }) => kinds.includes('listening-line'))
  const wanted =
    way === 'face'
      ? open.filter(({ kinds }) => kinds.some((kind) => kind === 'school-buurtteam' || kind === 'gp'))
      : lines.filter(({ formats }) => formats.includes(way === 'type' ? 'chat' : 'phone'))
  const knows = (service: Service) => topicsOf[about].filter((topic) => service.topics.includes(topic)).length
  const best = wanted.toSorted((a, b) => knows(b) - knows(a))
  return (best.length > 0 ? best : lines).slice(0, most)
}

const isForChild = ({ audience, minimumAge, maximumAge }: Service): boolean =>
  audience.some((one) => one === 'young-people' || one === 'anyone') &&
  (minimumAge ?? 0) <= age &&
  age <= (maximumAge ?? age)
