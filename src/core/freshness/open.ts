import { type Opening, openingAt } from '../hours/opening'
import { openNow } from '../hours/schedule'
import type { Service } from '../service'
import { monthsOf } from './bounds'

type Open = Pick<Service, 'layer' | 'kinds' | 'schedules'>

/** Whether this help is open, as far as its hours are stated and fresh enough to say so. */
export const isOpenNow = (service: Open, now: Date): 'yes' | 'no' | 'unknown' =>
  openNow(service.schedules, now, monthsOf('hours', service))

/** The same, and when it opens. */
export const openingOf = (service: Open, now: Date): Opening =>
  openingAt(service.schedules, now, monthsOf('hours', service))
