import type { ReactNode } from 'react'

export const ink = 'var(--ink)'
export const card = 'var(--card)'
export const line = 'var(--line)'
export const edge = 'var(--edge)'
export const pen = 'var(--pen)'
export const warm = 'var(--warm)'
export const coral = 'var(--coral)'
export const near = 'var(--near)'
export const plum = 'var(--plum)'
export const [sand, tan, clay, umber] = ['var(--tone-1)', 'var(--tone-2)', 'var(--tone-3)', 'var(--tone-4)']

export const tint = {
  warm: 'var(--warm-tint)',
  near: 'var(--near-tint)',
  plum: 'var(--plum-tint)',
  coral: 'var(--coral-tint)',
  danger: 'var(--danger-tint)',
}

/** How somebody wears the hair, around a head of 12 on 0,0: what falls behind the body, and what lies over the head. */
const cuts = {
  short: { over: 'M-12.4 2C-16-19 16-19 12.4 2 9 0 6-3 3-7-1-2-7 1-12.4 2z' },
  crop: { over: 'M-12-2C-14-17 14-17 12-2 6-8-6-8-12-2z' },
  curls: {
    over: 'M-12 2c-6-2-5-9-1-10-1-6 7-9 11-6 5-4 13 0 12 5 5 2 4 9 2 11-1-5-4-8-8-9-6 3-13 3-16 9z',
  },
  afro: {
    behind: 'M-13 7c-7-3-7-11-3-14-1-9 8-14 16-13 8-1 17 4 16 13 4 3 4 11-3 14z',
    over: 'M-11-4C-10-12 10-12 11-4 5-9-5-9-11-4z',
  },
  bob: { behind: 'M-15 12V-1a15 15 0 0 1 30 0v13z', over: 'M-12-1C-12-16 12-16 12-1 7-7-1-5-3-8-4-4-8-2-12-1z' },
  long: {
    behind: 'M-14 26V-1a14 14 0 0 1 28 0v27q-14 5-28 0z',
    over: 'M-12 1C-13-17 13-17 12 1 7-1 2-5 0-9-2-5-7-1-12 1z',
  },
  bun: {
    behind: 'M0-21a6 6 0 1 0 .1 0z',
    over: 'M-12 0C-14-17 14-17 12 0 8-7 4-8 0-8s-8 1-12 8z',
  },
  puffs: {
    behind: 'M-12-15a7 7 0 1 0 .1 0zM12-15a7 7 0 1 0 .1 0z',
    over: 'M-12 0C-14-17 14-17 12 0 9-6 4-8 0-9c-4 1-9 3-12 9z',
  },
  scarf: { over: 'M-15 16C-22-4-14-17 0-17S22-4 15 16Q8 21 0 21T-15 16zM-9.5 0a9.5 10 0 1 0 19 0 9.5 10 0 1 0-19 0z' },
  cap: { over: 'M-12.5-2c-1-17 26-17 25 0l8 2H-4z' },
  fringe: { over: 'M-12.5 4C-16-19 16-19 12.5 4L10-3H-9z' },
} as const

/** How high the shoulders and the hips are, and half the breadth of the shoulders. */
const builds = { adult: [74, 36, 16], teen: [62, 30, 14.5], child: [46, 22, 12.5] } as const

const mouths = {
  smile: 'M-3 5q3 3.5 6 0',
  calm: 'M-2.5 6.2h5',
  open: 'M-2.2 5.5q2.2 4.5 4.4 0z',
  worried: 'M-2.5 7q2.5-2.5 5 0',
  cross: 'M-2.5 7q2.5-2.5 5 0M-7-5l5 2M7-5l-5 2',
} as const

type Points = readonly number[]

export interface PersonProps {
  at: string
  build?: keyof typeof builds
  skin: string
  cut: keyof typeof cuts
  hair?: string
  top: string
  legs?: string
  /** Which way the face is turned: -1 is left, 1 is right. */
  look?: number
  mouth?: keyof typeof mouths
  glasses?: boolean
  /** Shoulder, elbow and hand of each arm. */
  arms?: readonly Points[]
  /** The arms lie over the body and are not grown to it. */
  over?: boolean
  /** The height of the seat and the way the knees point, of who sits. */
  sit?: readonly [number, number]
  /** Without legs: a table hides them. */
  half?: boolean
  /** Seen from behind. */
  away?: boolean
  children?: ReactNode
}

/** Somebody standing on 0,0, or sitting above it. */
export function Person(props: PersonProps) {
  const { at, build = 'adult', skin, cut, hair = pen, top, legs = edge, look = 0, mouth = 'smile', sit } = props
  const [tall, stand, w] = builds[build]
  const hip = sit ? sit[0] : stand
  const h = tall - stand + hip
  const { behind, over } = { behind: undefined, ...cuts[cut] }
  const head = `translate(0 ${-h - 8})`
  const arms = props.arms?.map(([a, b, c, d, e, f]) => `M${a} ${b}L${c} ${d} ${e} ${f}`).join('')
  const hands = props.arms?.map((arm) => `M${arm[4]} ${arm[5]}h.1`).join('')
  const rest = [6 - w, w - 6]
    .filter((x) => !props.arms?.some(([a = 0]) => a * x > 0))
    .map((x) => `M${x}-${hip}V${18 - h}`)
    .join('')
  const outline = arms && <path d={arms} strokeWidth="11.5" />
  return (
    <g transform={at}>
      {behind && <path transform={head} d={behind} fill={hair} />}
      {!props.over && outline}
      {!sit && !props.half && (
        <path d={`M${2 - w}-${hip + 4}H${w - 2}V-4l3 4H2V${8 - hip}H-2V0H${-w - 1}l3-4z`} fill={legs} />
      )}
      <path d={`M${9 - w}-${h}H${w - 9}q9 0 9 10V-${hip}H${-w}V${10 - h}q0-10 9-10z${rest}`} fill={top} />
      {sit && <Limb d={`M0-${hip}h${sit[1] * 20}V-5h${sit[1] * 4}`} fill={legs} broad={4} />}
      <g transform={head}>
        {props.away && <path d="M-13 2a3 3 0 1 0 .1 0zM13 2a3 3 0 1 0 .1 0z" fill={skin} />}
        <circle r="12" fill={props.away ? hair : skin} />
        {over && !props.away && <path d={over} fill={hair} />}
        {!props.away && (
          <g stroke={pen} transform={look ? `translate(${look * 2})` : undefined}>
            <path d="M-4 1v.1M4 1v.1" strokeWidth="3" />
            <path d={mouths[mouth]} strokeWidth="1.8" />
            {props.glasses && (
              <path d="M-8.2 1a4 4 0 1 0 8 0 4 4 0 1 0-8 0M.2 1a4 4 0 1 0 8 0 4 4 0 1 0-8 0" strokeWidth="1.6" />
            )}
          </g>
        )}
      </g>
      {props.children}
      {props.over && outline}
      {arms && <path d={arms} stroke={top} strokeWidth="6.5" />}
      {hands && <path d={hands} stroke={skin} strokeWidth="8" />}
    </g>
  )
}

/** A round limb or rod with its outline. */
export function Limb({ d, fill, broad = 0 }: { d: string; fill: string; broad?: number }) {
  return (
    <>
      <path d={d} strokeWidth={11.5 + broad} />
      <path d={d} stroke={fill} strokeWidth={6.5 + broad} />
    </>
  )
}

/** The half ring that a scene stands in, and the ground. */
export function Ground({ of }: { of: keyof typeof tint }) {
  return (
    <>
      <path d="M6 144a114 134 0 0 1 228 0z" fill={tint[of]} stroke="none" />
      <path d="M4 144h232" />
    </>
  )
}

/** A speech bubble; its points, from right to left, are at `to`. */
export function Bubble(props: {
  box: readonly [number, number, number, number]
  to: readonly (readonly [number, number])[]
  fill?: string
}) {
  const [x, y, w, h] = props.box
  const r = Math.min(14, h / 2)
  const tails = props.to.map(([a, b]) => {
    const base = Math.max(x + r + 6, Math.min(x + w - r - 6, a))
    return `H${base + 6}L${a} ${b} ${base - 6} ${y + h}`
  })
  const arc = `a${r} ${r} 0 0 1`
  return (
    <path
      d={`M${x + r} ${y}h${w - 2 * r}${arc} ${r} ${r}v${h - 2 * r}${arc}-${r} ${r}${tails.join('')}H${x + r}${arc}-${r}-${r}v${2 * r - h}${arc} ${r}-${r}z`}
      fill={props.fill ?? card}
    />
  )
}

/** A school with its clock and flag, 76 broad, standing on 0,0. */
export function School({ at }: { at: string }) {
  return (
    <g transform={at}>
      <path d="M0-72v-16l13 4-13 5" fill={warm} />
      <path d="M-38 0v-42h20l18-20 18 20h20V0z" fill={coral} />
      <path d="M-9 0v-22H9V0M0-22V0" fill={card} />
      <path d="M-31-30h9v11h-9zM22-30h9v11h-9z" fill={warm} />
      <circle cy="-40" r="7" fill={card} />
      <path d="M0-44v4l3 2M0-62v-10" />
    </g>
  )
}

/** A house with its door and a window, 56 broad, standing on 0,0. */
export function House({ at, fill = card }: { at: string; fill?: string }) {
  return (
    <g transform={at}>
      <path d="M12-52v-22h9v28" fill={line} />
      <path d="M-26 0v-42L0-66l26 24V0z" fill={fill} />
      <path d="M-33-38 0-68l33 30" />
      <path d="M-17 0v-24h14V0z" fill={near} />
      <path d="M5-26h14v14H5zM12-26v14" fill={warm} />
    </g>
  )
}

export function Tree({ at }: { at: string }) {
  return (
    <g transform={at}>
      <path d="M0-18c-20 0-18-18-10-20-1-16 21-16 20 0 8 2 10 20-10 20z" fill={near} />
      <path d="M0 0v-26" />
    </g>
  )
}

/** A chair to sit on at 28, its back on the side of -1 or 1. */
export function Chair({ at, back }: { at: string; back: number }) {
  return <path transform={at} d={`M${back * 16} 0v-56M${-back * 12} 0v-20H${back * 16}`} strokeWidth="4" />
}

/** An open hand, its palm towards us, the wrist on 0,30. */
export function Hand({ at, skin }: { at: string; skin: string }) {
  const d = 'M-12 8V-10M-4 8v-26M4 8v-25M12 8V-9M12 18l11-10M-12 8h24v8q0 11-10 11h-4q-10 0-10-11z'
  return (
    <g transform={at}>
      <path d={d} strokeWidth="11" />
      <path d={d} fill={skin} stroke={skin} strokeWidth="6" />
    </g>
  )
}

/** The back of a wheelchair, for who sits at 26 and points the knees to the left; its wheel goes before the person. */
export function Wheelchair({ at }: { at: string }) {
  return (
    <g transform={at}>
      <path d="M22-52h-8V-20H-22L-26-4h-6" strokeWidth="3.5" />
      <circle cx="-24" cy="-5" r="5" fill={card} />
    </g>
  )
}

export function Wheel({ at }: { at: string }) {
  return (
    <g transform={at}>
      <circle cy="-17" r="17" />
      <path d="M0-17v.1" strokeWidth="6" />
    </g>
  )
}
