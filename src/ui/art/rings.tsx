import type { ReactNode } from 'react'

const ink = 'var(--ink)'
const card = 'var(--card)'
const warm = 'var(--warm)'
const coral = 'var(--coral)'
const near = 'var(--near)'
const plum = 'var(--plum)'

// Everybody stands on 0,0; hair and headwear have the colours of the rings, as faces do: nobody's own, everybody's.
const short = 'M-9-48c0-13 18-13 18 0-4 0-7-2-9-4-2 3-5 4-9 4z'
const curls = 'M-9-47c-5-3-2-8 1-8 0-5 6-7 8-4 4-3 8 1 7 4 4 1 5 5 1 8-1-3-4-5-8-5s-7 2-9 5z'
const bun = `${short}M0-61a3 3 0 1 0 .1 0z`
const cap = 'M-9-50c0-10 18-10 18 0l6 1H-9z'
const scarf = 'M-12-32c-3-6-2-27 12-27s15 21 12 27z'
const bob = 'M-13-36c0-3 0-6 0-10a13 13 0 0 1 26 0v10z'
const jumper = 'M-4-37H4c6 0 8 3 8 8v16h-24v-16c0-5 2-8 8-8z'
const coat = 'M-4-37H4c6 0 8 3 8 8l2 23h-28l2-23c0-5 2-8 8-8z'

function Person(props: {
  at: string
  head?: string
  body: string
  cut?: string
  hair?: string
  tint?: string
  behind?: string
  arms?: string
  children?: ReactNode
}) {
  const { at, head = coral, body, cut = jumper, hair, tint = plum, behind, arms, children } = props
  return (
    <g transform={at}>
      <path d="M-6-12V-2M6-12V-2" strokeWidth="7" />
      {behind && <path d={behind} fill={tint} />}
      <path d={cut} fill={body} />
      <circle cy="-46" r="9" fill={head} />
      {hair && <path d={hair} fill={tint} />}
      <path d="M-3-44v.1M4-44v.1" />
      {arms && <path d={arms} strokeWidth="8" />}
      {arms && <path d={arms} stroke={body} />}
      {children}
    </g>
  )
}

function Bike({ at, children }: { at: string; children?: ReactNode }) {
  return (
    <g transform={at}>
      <circle cx="-16" cy="-11" r="11" />
      <circle cx="16" cy="-11" r="11" />
      <path d="M-16-11-7-25H9L1-11zM-9-31 1-11M16-11 8-32h6M-13-32h8" />
      {children}
    </g>
  )
}

function Tree({ at }: { at: string }) {
  return (
    <g transform={at}>
      <path d="M0-16c-18 0-16-16-9-18-1-14 19-14 18 0 7 2 9 18-9 18z" fill={near} />
      <path d="M0 0v-24" />
    </g>
  )
}

function Ring({ y, r, fill, line, dots }: { y: number; r: number; fill: string; line: string; dots?: string }) {
  return <circle cx="240" cy={y} r={r} fill={fill} stroke={line} strokeDasharray={dots} />
}

/** The rings of help around a child, near to far, standing on a quay of Utrecht with the city on the horizon. */
interface Props {
  id: string
  title: string
  description: string
  /** What lies over the picture, such as links. */
  children?: ReactNode
}

export function Rings({ id, title, description, children }: Props) {
  return (
    <svg
      viewBox="0 0 480 480"
      role={children ? 'group' : 'img'}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <g fill="none" stroke={ink} strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
        <Ring y={256} r={224} fill="var(--danger-tint)" line="var(--danger)" dots="1 9" />
        <g strokeWidth="2.5">
          <g transform="translate(130 126)">
            <path d="M-19 0v-46h38V0z" fill={card} />
            <path d="M-15-46v-32h30v32z" fill={card} />
            <path d="M-9-78v-26l9-13 9 13v26z" fill={warm} />
            <path d="M0-117v-6M-22-46h44M-18-78h36M-19-46v-6M19-46v-6M-15-78v-6M15-78v-6M-9-104H9M-3-82v-16M3-82v-16M-11-4v-26l4-6 4 6v26M3-4v-26l4-6 4 6v26M-9-50v-14l3.5-6L-2-64v14M2-50v-14l3.5-6L9-64v14" />
          </g>
          <path d="M318 130V66h5v-7h5v-7h8v7h5v7h5v62z" fill={coral} />
          <path d="M346 140V80c6 0 6-8 8-14 1-4 4-6 6-6s5 2 6 6c2 6 2 14 8 14v60z" fill={card} />
          <path d="M374 160V99c4 0 7-3 7-7V82l6-5 6 5v10c0 4 3 7 7 7v71z" fill={warm} />
          <path d="M326 74v7M338 74v7M332 60v2M326 92v7M338 92v7M355 88v8M365 88v8M360 72v3M355 104v7M383 108v8M391 108v8M387 90v3M383 124v7" />
        </g>
        <Ring y={268} r={198} fill="var(--plum-tint)" line={plum} />
        <path d="M270 140v-36l22-18 22 18v40z" fill={card} />
        <path d="M264 108l28-23 28 23" />
        <path d="M292 104c-5-3-7-5-6-8 2-3 5-1 6 1 1-2 4-4 6-1 1 3-1 5-6 8z" fill={coral} stroke="none" />
        <path d="M285 150v-33a7 7 0 0 1 14 0v33z" fill={warm} />
        <Tree at="translate(352 170)" />
        <Tree at="translate(84 214) scale(.8)" />
        <Tree at="translate(420 272) scale(.8)" />
        <Ring y={284} r={164} fill="var(--near-tint)" line={near} />
        <Bike at="translate(184 132) rotate(-18) scale(.85)">
          <path d="M-32-37h15v12h-15z" fill={warm} />
          <path d="M-14-34c1-11 7-21 14-22 5 0 7 4 5 8l-7 16z" fill={plum} />
          <circle cx="7" cy="-64" r="8.5" fill={coral} />
          <path d="M-2-65c0-13 18-13 19 0z" fill={warm} />
          <path d="M-8-33 5-25 0-7" strokeWidth="7" />
          <path d="M1-50 6-38l9 5" />
        </Bike>
        <Tree at="translate(96 336)" />

        <path d="M200 190v-18c0-14 24-14 24 0v18" fill={near} />
        <path d="M256 190v-18c0-14 24-14 24 0v18" fill={coral} />
        <circle cx="212" cy="150" r="9" fill={coral} />
        <circle cx="268" cy="150" r="9" fill={warm} />
        <path d="M203 149c0-14 18-14 18-1-4 0-7-2-9-4-2 3-5 5-9 5z" fill={warm} />
        <path d="M259 148c0-13 18-13 18 1-4 0-7-2-9-5-2 2-5 4-9 4z" fill={plum} />
        <path d="M211 152v.1M217 152v.1M263 152v.1M269 152v.1" />
        <path d="M220 170h40v5h-40zM226 175v12M254 175v12M234 169v-6h5v6zM246 169v-6h5v6z" fill={card} />

        <Ring y={304} r={124} fill="var(--warm-tint)" line={warm} />
        <Person at="translate(126 250)" body={card} cut={coat} head={warm} hair={bun} arms="M-10-30-20-18">
          <path d="M-4-36l4 8 4-8" />
        </Person>
        <path d="M80 238h27v21H80zM88 238v-5h11v5M93.5 243v11M88 248.5h11" fill={card} />
        <Person at="translate(342 244)" body={near} head={coral} behind={scarf} arms="M9-30 20-24" />
        <path
          d="M362 274l4-17h22l4 17zM353 248c3 10 45 10 48 0zM377 265m-4 0a4 4 0 1 0 8 0 4 4 0 1 0-8 0"
          fill={card}
        />
        <path d="M383 247c-4-11-24-9-24 1z" fill={warm} />
        <circle cx="388" cy="241" r="7.5" fill={coral} />
        <path d="M386 242v.1M391 242v.1" strokeWidth="2.5" />
        <Person at="translate(378 350)" body={near} head={warm} hair={curls} arms="M-11-30-20-40" />

        <path d="M212 264v-30h56v30zM228 234v-14l12-10 12 10v14" fill={coral} />
        <path d="M240 210v-14l11 4-11 4" fill={warm} />
        <path d="M234 264v-12h12v12M221 244v6M259 244v6M240 230v3" />
        <path d="M286 264v-34l8-16 8 16v34z" fill={card} />
        <path d="M302 264v-16a15 15 0 0 1 30 0v16z" fill={warm} />
        <path d="M317 233v-6M313 264v-9l4-5 4 5v9M294 236v5" />
        <path d="M156 262v-22h40v22" />
        <path d="M156 247l15 15 22-22M159 262l22-22 15 15M156 255l15-15 22 22" strokeWidth="1.5" />
        <circle cx="188" cy="265" r="7" fill={card} />
        <path d="M188 264.5v1" strokeWidth="5" />
        <path d="M178 226v-17l14-4v17M178 214l14-4" />
        <path d="M173 226h4M187 222h4" strokeWidth="6" />

        <path d="M222 368l-22 66h80l-22-66z" fill="var(--coral-tint)" stroke="none" />
        <circle cx="240" cy="326" r="54" fill="var(--coral-tint)" stroke="none" />
        <path d="M222 377 202 436M258 377l20 59M222 377a54 54 0 1 1 36 0" stroke={coral} />

        <Person
          at="translate(144 342)"
          body={plum}
          cut={coat}
          head={warm}
          behind={bob}
          tint={coral}
          arms="M-10-30-16-18"
        >
          <path d="M-16-17V0" />
        </Person>
        <Person at="translate(164 372)" body={warm} hair={short} tint={near} arms="M10-30 20-20" />
        <Person at="translate(196 390)" body={coral} head={warm} hair={curls} tint={coral} arms="M11-30 22-26" />
        <Person at="translate(330 366)" body={near} head={coral} hair={cap} tint={warm} arms="M-10-30-18-22" />
        <circle cx="306" cy="346" r="8" fill={card} />
        <path d="M306 345.5v1" strokeWidth="5" />
        <Person
          at="translate(286 390) scale(.85)"
          body={warm}
          head={warm}
          behind={bob}
          hair={short}
          tint={coral}
          arms="M-11-30-22-36"
        />

        <g transform="translate(240 382)">
          <path d="M-7-18V-3M7-18V-3" strokeWidth="8" />
          <path d="M-5-46H5c7 0 9 4 9 10v21h-28v-21c0-6 2-10 9-10z" fill={card} />
          <path d="M-12-38-24-30M12-38 24-48" strokeWidth="9" />
          <path d="M-12-38-24-30M12-38 24-48" stroke={card} />
          <circle cy="-60" r="15" fill={coral} />
          <path
            d="M-15-59c-4-9-1-15 5-15 2-6 11-7 13-2 8-3 15 6 12 17-1-5-4-8-8-8-6 1-10-1-12-3-1 6-5 8-10 11z"
            fill={warm}
          />
          <path d="M-5-59v.5M6-59v.5M-4-53c2 2.5 7 2.5 9 0" />
          <path d="M0-24l-6-5c-3-4 3-8 6-4 3-4 9 0 6 4z" fill={coral} stroke="none" />
        </g>

        <path d="M8 464H170c0-36 140-36 140 0h162q-4 16-18 16H26q-14 0-18-16z" fill="var(--near-tint)" stroke="none" />
        <path d="M6 438h148q86-24 172 0h148v26H310c0-36-140-36-140 0H6z" fill={card} />
        <path d="M180 446l-9-7M209 438l-3-7M240 437v-9M271 438l3-7M300 446l9-7" />
        <path
          d="M56 464v-8a9 9 0 0 1 18 0v8zM104 464v-8a9 9 0 0 1 18 0v8zM358 464v-8a9 9 0 0 1 18 0v8zM406 464v-8a9 9 0 0 1 18 0v8z"
          fill={warm}
        />
        <path
          d="M14 474q10-5 20 0t20 0 20 0M196 474q10-5 20 0t20 0M268 477h22M390 474q10-5 20 0t20 0 20 0"
          stroke={near}
        />
        <path d="M262 470c2 8 18 8 21-2-4 0-7 0-9 1 1-9-10-11-11-4l-5 2z" fill={warm} />
        <Bike at="translate(52 437)" />
        <Tree at="translate(440 437) scale(1.2)" />
        <g stroke="var(--danger)">
          <circle cx="32" cy="318" r="22" fill="var(--danger-tint)" />
          <path
            transform="translate(17 302.5) scale(1.25)"
            strokeWidth="2.2"
            d="M7.5 3.5 5 4.5C3.3 5.3 3 7 3.3 8.7a15 15 0 0 0 12 12c1.7.3 3.4 0 4.2-1.7l1-2.5-4.5-3-2.3 2.3a12 12 0 0 1-5.5-5.5L10.5 8z"
          />
        </g>
        <g transform="translate(448 330)">
          <path
            d="M0-28c7 5 14 8 21 8 1 20-5 36-21 45-16-9-22-25-21-45 7 0 14-3 21-8z"
            fill="var(--danger-tint)"
            stroke="var(--danger)"
          />
          <circle cy="-8" r="6" fill={coral} />
          <path d="M-9 13V9a9 8 0 0 1 18 0v4z" fill={coral} />
        </g>
      </g>
      {children}
    </svg>
  )
}
