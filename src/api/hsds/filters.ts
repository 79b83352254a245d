import { toByday } from '../../core/hours/byday'
import { distanceInMetres } from '../../core/place/distance'
import { covers, middleOfPostcode, pointOf } from './areas'
import type { FeedService, FeedServiceAtLocation } from './feed'
import type { Asked } from './parameters'
import { finds } from './search'
import { hasTerm, hasTermOf } from './taxonomies'
import { closesAt } from './to-service'

/** True for a service that fits all that is asked for. Of what is retired only names, organization and moment are left to fit. */
export function fitsService(one: FeedService, asked: Asked): boolean {
  const { service } = one
  return (
    (asked.search === undefined || finds(asked.search, one)) &&
    (asked.organization_id === undefined || one.organization.id === asked.organization_id) &&
    isModifiedAfter(one.lastModified, asked.modified_after) &&
    (asked.taxonomy_id === undefined || (service !== undefined && hasTermOf(service, asked.taxonomy_id))) &&
    (asked.taxonomy_term_id === undefined || (service !== undefined && hasTerm(service, asked.taxonomy_term_id))) &&
    (asked.minimum_age === undefined || (service?.minimumAge ?? -1) >= asked.minimum_age) &&
    (asked.maximum_age === undefined || (service?.maximumAge ?? Infinity) <= asked.maximum_age) &&
    fitsHours(service?.schedules ?? [], asked)
  )
}

type Schedules = NonNullable<FeedService['service']>['schedules']

/** One schedule has to fit all that is asked of hours. */
function fitsHours(schedules: Schedules, { day, start_time: start, end_time: end }: Asked): boolean {
  if (day === undefined && start === undefined && end === undefined) return true
  return schedules.some(
    ({ days, opens, closes }) =>
      (day === undefined || toByday(days).split(',').includes(day)) &&
      (start === undefined || opens >= start) &&
      (end === undefined || closesAt(closes) <= end),
  )
}

/** Of what nobody knows since when it says so, it may well be since then. */
export const isModifiedAfter = (lastModified: string | undefined, moment: Date | undefined): boolean =>
  moment === undefined || lastModified === undefined || Date.parse(lastModified) >= moment.getTime()

/** True for a service at a location that fits, also by where it is. */
export function fitsAtLocation({ of, at }: FeedServiceAtLocation, asked: Asked): boolean {
  const { postcode, proximity } = asked
  if (!fitsService(of, asked)) return false
  if (postcode === undefined) return true
  if (!of.service?.areas.some((area) => covers(area, postcode))) return false
  if (proximity === undefined) return true
  const [from, to] = [middleOfPostcode(postcode), pointOf(at)]
  return from !== undefined && to !== undefined && distanceInMetres(from, to) <= proximity
}
