/** How often Shift must be tapped to leave, and within which time. */
const tapsToLeave = 3
const withinMilliseconds = 3000

/** Keys that bend others while they are held. Locks such as CapsLock bend nothing of a tap. */
const modifiers = ['Alt', 'AltGraph', 'Control', 'Meta', 'OS', 'Super', 'Hyper', 'Fn', 'Symbol']

/** When Shift was tapped, which Shift keys are down with nothing else since, and what else is held. */
export interface Taps {
  times: readonly number[]
  down: readonly string[]
  /** What is held, with the moment at which it was last heard of; endless for what surely tells its own end. */
  held: Readonly<Record<string, number>>
}

export const noTaps: Taps = { times: [], down: [], held: {} }

/** What hands do at a page. */
export const momentsAtPage = [
  'keydown',
  'keyup',
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'wheel',
  'input',
  'compositionstart',
  'compositionend',
  'visibilitychange',
] as const
/** What takes the page from under them. */
export const momentsOfWindow = ['blur', 'pageshow'] as const

/** One of them, as the browser tells it. */
export interface Moment {
  type: (typeof momentsAtPage)[number] | (typeof momentsOfWindow)[number]
  timeStamp: number
  key?: string
  code?: string
  repeat?: boolean
  isComposing?: boolean
  shiftKey?: boolean
  buttons?: number
  getModifierState?: (name: string) => boolean
}

/**
 * The taps after this moment. A tap is Shift that goes down and up alone: while another key or a mouse button is held or letters are composed
 * nothing counts, and whatever else happens begins anew. Left and right Shift are the same, in any order.
 */
export function tapsAfter(taps: Taps, moment: Moment): Taps {
  switch (moment.type) {
    case 'keydown':
      return moment.key === 'Shift' ? shiftDown(taps, moment) : keyDown(taps, moment)
    case 'keyup':
      return moment.key === 'Shift' ? shiftUp(taps, moment) : keyUp(taps, moment)
    case 'pointermove':
      return moment.buttons ? taps : { ...taps, held: without(taps.held, 'button') }
    case 'pointerdown':
      return holding(taps, 'button', Number.POSITIVE_INFINITY)
    case 'pointerup':
    case 'pointercancel':
      return { ...noTaps, held: moment.buttons ? taps.held : without(taps.held, 'button') }
    case 'compositionstart':
      return holding(taps, 'composition', Number.POSITIVE_INFINITY)
    case 'compositionend':
      return { ...noTaps, held: without(taps.held, 'composition') }
    case 'wheel':
    case 'input':
      return { ...noTaps, held: taps.held }
    default:
      // What was held may be let go of where no page hears it.
      return noTaps
  }
}

/** How many taps are left before one leaves, at this time; 0 is leaving. */
export function tapsLeft({ times }: Taps, now: number): number {
  return Math.max(0, tapsToLeave - times.filter((time) => now - time <= withinMilliseconds).length)
}

/** After this time without a tap nothing counts any more. */
export const forgottenAfterMilliseconds = withinMilliseconds

function shiftDown(taps: Taps, moment: Moment): Taps {
  if (!isAlone(taps, moment)) return { ...noTaps, held: taps.held }
  const name = nameOf(moment)
  return moment.repeat || taps.down.includes(name) ? taps : { ...taps, down: [...taps.down, name] }
}

/** Windows tells only of the last one that goes up when both were down: it counts for both. */
function shiftUp(taps: Taps, moment: Moment): Taps {
  if (!isAlone(taps, moment)) return { ...noTaps, held: taps.held }
  const up = moment.shiftKey ? [nameOf(moment)] : taps.down
  const counted = taps.down.filter((name) => up.includes(name)).map(() => moment.timeStamp)
  return { ...taps, times: [...taps.times, ...counted], down: taps.down.filter((name) => !up.includes(name)) }
}

/** A letter that waits for the next one, as ´ does for é, is held until that comes. */
const keyDown = (taps: Taps, moment: Moment): Taps =>
  holding({ ...taps, held: without(taps.held, 'Dead') }, nameOf(moment), moment.timeStamp)

/** While Cmd is held a Mac tells of no other key that goes up. */
const keyUp = (taps: Taps, moment: Moment): Taps =>
  moment.key === 'Meta' ? noTaps : { ...taps, held: without(taps.held, moment.code ?? '') }

/** What was not heard of for a while is no longer held: its going up was told elsewhere. Another modifier is told with every key. */
const isAlone = ({ held }: Taps, moment: Moment): boolean =>
  !moment.isComposing &&
  !modifiers.some((name) => moment.getModifierState?.(name)) &&
  Object.values(held).every((at) => moment.timeStamp - at > withinMilliseconds)

const nameOf = ({ key = '', code }: Moment): string => (key === 'Dead' ? key : code || key)

const holding = ({ held }: Taps, name: string, at: number): Taps => ({ ...noTaps, held: { ...held, [name]: at } })

function without(held: Taps['held'], name: string): Taps['held'] {
  const { [name]: _, ...others } = held
  return others
}
