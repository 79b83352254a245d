import type { Content, Json } from './facts'

/** Kinds without which a plan would not end in help, or a rule for danger would lead nowhere: they never go whole. */
const neverGone: readonly Json[] = [
  'emergency-line',
  'municipality',
  'gp',
  'gp-out-of-hours',
  'buurtteam',
  'safety-advice',
]

/** True of a service that has to stay, whatever is wrong with a part of it. */
export const hasToStay = ({ kinds }: Readonly<Record<string, Json>>): boolean =>
  Array.isArray(kinds) && kinds.some((kind) => neverGone.includes(kind))

/** The same content with this service among those that stopped; `now` is the slug of what took its place. Links that were given out still find what it was. */
export function retire(content: Content, slug: string, now?: string): Content {
  const gone = content.services.find((one) => one.slug === slug)
  if (!gone) return content
  const before = (Array.isArray(content.retired) ? content.retired : []) as readonly Readonly<Record<string, Json>>[]
  const instead = now === undefined ? {} : { now }
  const one = { slug, name: gone.name, closed: true, ...instead }
  // What this one took the place of has no other place either.
  const earlier = before.map(({ now: was, ...other }) =>
    was === slug ? { ...other, closed: true, ...instead } : { ...other, ...(was !== undefined && { now: was }) },
  )
  return {
    ...content,
    services: content.services.filter((other) => other !== gone),
    retired: [...earlier, one],
  } as unknown as Content
}
