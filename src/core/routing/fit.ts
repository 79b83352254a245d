import { findBuurt } from '../place/buurten'
import type { Place } from '../place/place'
import type { Service, ServiceArea } from '../service'
import type { Kind, Reach } from '../taxonomy'
import { type Answers, yearsOfBand } from '../triage/answers'

/** Teams that own an area: the place decides which one, not the distance, and the team of the smallest area is the right one. */
const owning: readonly Kind[] = ['buurtteam', 'specialist-team']
/** What decides where a service is there for somebody. */
type Areal = Pick<Service, 'areas' | 'kinds'>

export const ownsItsArea = ({ kinds }: Pick<Service, 'kinds'>): boolean => kinds.some((kind) => owning.includes(kind))

/** Our own reading, for kinds of which the sources name no ages: at which years of life somebody would look for it. */
export const yearsOfKind: Partial<Record<Kind, readonly [number, number]>> = { playground: [0, 13] }

/** The years of life that the answers leave open, both ends inclusive. */
export function yearsOf({ who, age }: Pick<Answers, 'who' | 'age'>): readonly [number, number] {
  if (age) return yearsOfBand[age]
  return who === 'youth' ? [4, 23] : [0, 23]
}

/** True when the ages of the service and of the child overlap, both ends inclusive. An age that is not known fits where a child of any age could. */
export function fitsAge(service: Service, answers: Pick<Answers, 'who' | 'age'>): boolean {
  const [youngest, oldest] = yearsOf(answers)
  return [
    [service.minimumAge ?? 0, service.maximumAge ?? 200] as const,
    ...service.kinds.map((kind) => yearsOfKind[kind]),
  ].every((years) => !years || (years[0] <= oldest && years[1] >= youngest))
}

/** What covers less of the age than this is never among the first. */
export const leastShare = 1 / 3

/** How much of the years that the answers leave open the service is there for, from 0 to 1. */
export function shareOfAges(
  service: Pick<Service, 'minimumAge' | 'maximumAge'>,
  answers: Pick<Answers, 'who' | 'age'>,
): number {
  const [youngest, oldest] = yearsOf(answers)
  const both = Math.min(oldest, service.maximumAge ?? oldest) - Math.max(youngest, service.minimumAge ?? youngest) + 1
  return Math.max(0, both) / (oldest - youngest + 1)
}

/** True when the service is there first of all for who asks: for young people where a young person does, and not only for them where somebody else does. */
export const isForAsker = ({ audience }: Pick<Service, 'audience'>, { who }: Pick<Answers, 'who'>): boolean =>
  who === 'youth' ? audience.includes('young-people') : audience.some((one) => one !== 'young-people')

/** True when the one who asks may use the service. What is there for adults only is not shown to a child; what is there for parents only not to a young person. */
export function fitsAsker({ audience }: Service, { who, age }: Pick<Answers, 'who' | 'age'>): boolean {
  if (who !== 'youth') return true
  return audience.some((one) => one === 'anyone' || one === 'young-people' || (one === 'adults' && age === '18-23'))
}

/** True when somebody at this place may come. What serves one wijk or buurt is left out as long as the wijk is not known, but for specialist teams, of which all are named then. */
export function reaches(service: Areal, place: Place): boolean {
  return service.areas.some((area) => areaReaches(area, service, place))
}

function areaReaches({ type, code }: ServiceArea, service: Areal, place: Place): boolean {
  if (type === 'country') return true
  if (place.status === 'outside') return false
  if (type === 'region' || type === 'municipality') return true
  if (place.status === 'known')
    return type === 'wijk' ? code === place.wijk : reachesBuurt(code, ownsItsArea(service), place)
  if (place.status === 'choose')
    return (
      ownsItsArea(service) &&
      (type === 'wijk' ? place.wijken.some((wijk) => wijk === code) : place.buurten.includes(code))
    )
  return service.kinds.includes('specialist-team')
}

/** A team serves its own buurten only. A place that one can walk into serves the whole wijk around it. */
function reachesBuurt(code: string, owned: boolean, place: Place & { status: 'known' }): boolean {
  if (!owned) return findBuurt(code)?.wijk === place.wijk
  return place.buurt ? code === place.buurt : place.buurten.includes(code)
}

/** True for what is there for a part of the city only: for wijken or buurten that it names. */
export const isOfAPart = ({ areas }: Pick<Service, 'areas'>): boolean =>
  areas.every(({ type }) => type === 'wijk' || type === 'buurt')

const reachOfType = {
  buurt: 'buurt',
  wijk: 'wijk',
  municipality: 'city',
  region: 'region',
  country: 'national',
} as const
const nearFirst: readonly Reach[] = ['buurt', 'wijk', 'city', 'region', 'national']

/** How wide the service reaches: the smallest kind of area that it names. */
export function reachOf({ areas }: Pick<Service, 'areas'>): Reach {
  const named = areas.map(({ type }) => reachOfType[type])
  return nearFirst.find((reach) => named.includes(reach)) ?? 'national'
}

/** 0 for the smallest reach. */
export const rankOfReach = (service: Pick<Service, 'areas'>): number => nearFirst.indexOf(reachOf(service))

/** True for the entry of the whole city beside the teams of its parts. */
const isForAll = (service: Pick<Service, 'areas' | 'kinds'>): boolean => ownsItsArea(service) && !isOfAPart(service)

/**
 * The services with one of each kind of team: the own one where it is sure, both specialist teams where the wijk is not; where more buurtteams may be the own one,
 * the entry for all teams instead of them, with these as `candidates`.
 */
export function withOneTeam(services: readonly Service[]): { services: Service[]; candidates: readonly Service[] } {
  const teams = services.filter((service) => service.kinds.includes('buurtteam') && isOfAPart(service))
  const forAll = services.find((service) => service.kinds.includes('buurtteam') && isForAll(service))
  const isOne = teams.length === 1 || !forAll
  return {
    services: services.filter((service) =>
      isOne ? service !== forAll || teams.length === 0 : !teams.includes(service),
    ),
    candidates: isOne ? [] : teams.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
  }
}

/** The services without those of an owning kind that a nearer one makes superfluous: beside the own buurtteam the entry for all teams is left out. */
export function keepNearestTeams(services: readonly Service[]): Service[] {
  const nearest = owning.map((kind) =>
    Math.min(...services.filter(({ kinds }) => kinds.includes(kind)).map(rankOfReach)),
  )
  return services.filter((service) =>
    owning.every((kind, i) => !service.kinds.includes(kind) || rankOfReach(service) === nearest[i]),
  )
}
