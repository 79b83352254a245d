import type { Service } from '../service'
import type { Kind, Topic } from '../taxonomy'
import { findSituation } from './find-situations'
import type { Situation } from './situation'

/** Kinds that answer a danger. Whoever else looks at the phone may not read from a tab that somebody was there. */
export const dangerKinds: readonly Kind[] = [
  'emergency-line',
  'police',
  'safety-advice',
  'youth-protection',
  'victim-support',
  'violence-line',
  'sexual-violence-line',
  'online-abuse-line',
  'suicide-prevention-line',
  'listening-line',
]

type Answering = Pick<Service, 'kinds' | 'madeFor'>

/** True for a service that answers a danger: by its kind, or because it is made for a situation in which somebody is not safe. */
export const answersDanger = ({ kinds, madeFor }: Answering): boolean =>
  kinds.some((kind) => dangerKinds.includes(kind)) ||
  situationsOf(madeFor).some(({ danger, topics }) => danger && topics.includes('unsafe'))

/** True for a service made for a situation in which the danger is often somebody near. */
export const isAboutSomebodyNear = ({ madeFor }: Pick<Service, 'madeFor'>): boolean =>
  situationsOf(madeFor).some(({ personNear }) => personNear === true)

/** True for the topic whose page may tell nothing in a tab. */
export const isTopicOfDanger = (topic: Topic): boolean => topic === 'unsafe'

/** The situations with these ids, in their order. */
export const situationsOf = (ids: readonly string[]): Situation[] => ids.flatMap((id) => findSituation(id) ?? [])
