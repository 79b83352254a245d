/** How often Shift must be tapped to leave, and within which time. */
const tapsToLeave = 3
const withinMilliseconds = 3000

/** When Shift was tapped, and whether it is down now with nothing else. */
export interface Taps {
  times: readonly number[]
  isAlone: boolean
}

export const noTaps: Taps = { times: [], isAlone: false }

export interface KeyMoment {
  type: 'keydown' | 'keyup' | 'pointerdown'
  key?: string
  repeat?: boolean
  timeStamp: number
}

/**
 * The taps after this key or pointer. A tap is Shift that goes down and up with nothing else in between, so that a capital, Shift+Tab or a
 * Shift+click never counts; any other key or click begins anew.
 */
export function tapsAfter(taps: Taps, { type, key, repeat, timeStamp }: KeyMoment): Taps {
  if (key !== 'Shift') return type === 'keyup' ? taps : noTaps
  if (type === 'keydown') return repeat ? taps : { ...taps, isAlone: true }
  if (!taps.isAlone) return taps
  return { times: [...taps.times.filter((time) => timeStamp - time <= withinMilliseconds), timeStamp], isAlone: false }
}

/** How many taps are left before one leaves, at this time; 0 is leaving. */
export function tapsLeft({ times }: Taps, now: number): number {
  return Math.max(0, tapsToLeave - times.filter((time) => now - time <= withinMilliseconds).length)
}

/** After this time without a tap nothing counts any more. */
export const forgottenAfterMilliseconds = withinMilliseconds
