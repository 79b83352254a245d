import {
  Bubble,
  card,
  clay,
  coral,
  edge,
  Ground,
  House,
  Limb,
  line,
  near,
  Person,
  pen,
  plum,
  sand,
  tan,
  tint,
  umber,
  warm,
} from './parts'

/** A child and somebody who answers on the phone. */
export const phone = (
  <>
    <Ground of="near" />
    <Person
      at="translate(52 144)"
      build="child"
      skin={umber}
      cut="afro"
      top={coral}
      look={1}
      mouth="open"
      arms={[[8, -38, 22, -34, 15, -52]]}
      over
    />
    <path d="M64 80l7-2 5 16-7 2z" fill={line} />
    <path d="M112 22h72v104h-72z" fill={tint.near} />
    <Person at="translate(148 172)" half skin={sand} cut="short" hair={clay} top={near} look={-1} />
    <path d="M135 92v-4a13 14 0 0 1 26 0v4q0 8-10 8" />
    <path d="M135 90v5M161 90v5" strokeWidth="7" />
    <path d="M104 22q0-8 8-8h72q8 0 8 8v114q0 8-8 8h-72q-8 0-8-8zM112 24h72v100h-72z" fill={line} />
    <path d="M148 134v.1" stroke={near} strokeWidth="9" />
    <Bubble box={[44, 18, 52, 34]} to={[[62, 68]]} fill={warm} />
    <path d="M59 35h.1M70 35h.1M81 35h.1" stroke={pen} strokeWidth="5" />
    <Bubble box={[150, 34, 60, 32]} to={[[162, 74]]} />
    <path d="M164 45h32M164 54h18" stroke={near} />
  </>
)

/** A plan on paper that the child reads too. */
export const letter = (
  <>
    <Ground of="warm" />
    <path d="M78 24h66l14 14v92H78z" fill={card} />
    <path d="M144 24v14h14" />
    <path d="M92 56v48" stroke={near} />
    <path d="M106 56h38M106 80h38M106 104h30" />
    <path d="M92 56h.1M92 80h.1M92 104h.1" stroke={near} strokeWidth="11" />
    <Person
      at="translate(52 144)"
      build="child"
      skin={clay}
      cut="curls"
      top={coral}
      legs={plum}
      look={1}
      arms={[[8, -38, 20, -34, 30, -42]]}
    />
    <Person
      at="translate(186 144)"
      skin={sand}
      cut="bob"
      hair={umber}
      top={near}
      look={-1}
      glasses
      arms={[[-12, -66, -22, -46, -34, -50]]}
    />
  </>
)

/** A cake with 18 on it. */
export const birthday = (
  <>
    <Ground of="coral" />
    <path d="M26 18q94 40 188 0" />
    <path d="M44 25l18 5-11 13zM82 35l20 2-11 14zM138 37l20-2-9 16zM178 30l18-5-7 18z" fill={warm} />
    <Person
      at="translate(44 144)"
      build="teen"
      skin={umber}
      cut="long"
      top={coral}
      legs={plum}
      look={1}
      arms={[[10, -54, 22, -60, 20, -76]]}
    />
    <Person at="translate(206 144)" skin={umber} cut="curls" hair={edge} top={warm} look={-1} />
    <path d="M74 144v-34q0-8 8-8h80q8 0 8 8v34z" fill={card} />
    <path
      d="M74 116q8 10 16 0 8 10 16 0 8 10 16 0 8 10 16 0 8 10 16 0 8 10 16 0v-6q0-8-8-8H82q-8 0-8 8z"
      fill={coral}
    />
    <Limb d="M101 70l8-6v32M135 64a7 7 0 1 0 .1 0zM135 78a9 9 0 1 0 .1 0z" fill={warm} />
    <path d="M109 44q7 9 0 12-7-3 0-12zM135 44q7 9 0 12-7-3 0-12z" fill={coral} />
  </>
)

/** A purse and a letter. */
export const money = (
  <>
    <Ground of="warm" />
    <g transform="rotate(-8 80 90)">
      <path d="M40 40h72v60H40z" fill={card} />
      <path d="M82 52a9 9 0 1 0 0 14M62 56h14M62 62h14" stroke={near} strokeWidth="3.5" />
      <path d="M30 76l46 30 46-30v58H30z" fill={line} />
      <path d="M30 134l34-36M122 134L88 98" />
    </g>
    <path d="M126 144q-12-2-12-16V92h84q12 0 12 14v24q0 14-12 14z" fill={plum} />
    <path d="M114 92q0-12 14-12h62q8 0 8 12M182 108h30v18h-30q-9-9 0-18z" fill={umber} />
    <path d="M190 117h.1" stroke={warm} strokeWidth="6" />
    <circle cx="150" cy="66" r="13" fill={warm} />
    <circle cx="172" cy="48" r="10" fill={warm} />
  </>
)

/** The key of a room of your own. */
export const key = (
  <>
    <Ground of="warm" />
    <path d="M26 144V74h122v70z" fill={card} />
    <path d="M12 82l75-62 75 62z" fill={near} />
    <path d="M87 42a12 12 0 1 0 .1 0zM87 42v24M75 54h24" fill={warm} />
    <path d="M100 90h34v22h-34z" fill={tint.coral} />
    <path d="M42 144v-48" strokeWidth="4" />
    <path d="M42 118h82q10 0 10 10v8H42z" fill={coral} />
    <path d="M46 118v-5q0-5 5-5h14q5 0 5 5v5zM134 136v8" fill={card} />
    <Limb d="M196 66v66M196 128h14M196 112h10" fill={warm} />
    <path d="M196 24a23 23 0 1 0 .1 0zM196 38a9 9 0 1 1-.1 0z" fill={warm} />
  </>
)

/** An insurance card. */
export const insurance = (
  <>
    <Ground of="near" />
    <Limb d="M240 160L212 140" fill={coral} broad={12} />
    <path d="M178 132q-2-16 14-18h12q16 4 16 18-2 16-20 16-18 0-22-16z" fill={tan} />
    <g transform="rotate(-6 120 84)">
      <path d="M58 40h124q8 0 8 8v70q0 8-8 8H58q-8 0-8-8V48q0-8 8-8z" fill={card} />
      <path d="M51 56h138" stroke={near} strokeWidth="9" />
      <circle cx="80" cy="82" r="9" fill={tan} />
      <path d="M64 112q0-18 16-18t16 18z" fill={coral} />
      <path d="M110 78h24M110 92h28M110 106h20" />
      <path d="M164 74v26M151 87h26" stroke={near} strokeWidth="8" />
    </g>
    <Limb d="M204 124L184 112" fill={tan} broad={3} />
  </>
)

/** School or work. */
export const work = (
  <>
    <Ground of="warm" />
    <path d="M62 56q0-20 20-20t20 20" strokeWidth="5" />
    <path d="M44 144V90q0-34 38-34t38 34v54z" fill={coral} />
    <path d="M36 108h10v30H36zM118 108h10v30h-10z" fill={coral} />
    <path d="M58 108h48v36H58zM58 120h48M82 117v7M66 86h32" fill={warm} />
    <Limb d="M158 56v82" fill={tan} broad={2} />
    <path d="M138 44h32q10 0 12 16h-10q-2-4-6-2h-28z" fill={edge} />
    <Limb d="M202 76v62" fill={edge} broad={2} />
    <path d="M195 76c-16-8-12-30 0-34v18h14V42c12 4 16 26 0 34z" fill={edge} />
  </>
)

/** A helper who stays beside you along the path. */
export const stays = (
  <>
    <Ground of="near" />
    <path d="M112 144C112 112 204 128 202 94 200 66 132 84 136 48" strokeWidth="30" strokeLinecap="butt" />
    <path
      d="M112 144C112 112 204 128 202 94 200 66 132 84 136 48"
      stroke={card}
      strokeWidth="25"
      strokeLinecap="butt"
    />
    <path
      d="M117 140C120 118 209 132 208 94 206 60 140 78 142 52"
      stroke={coral}
      strokeDasharray="1 8"
      strokeWidth="4"
    />
    <path
      d="M106 140C106 104 197 126 196 94 194 72 126 88 130 52"
      stroke={near}
      strokeDasharray="1 8"
      strokeWidth="4"
    />
    <g strokeWidth="3.5">
      <House at="translate(136 54) scale(.6)" />
    </g>
    <Person
      at="translate(66 144)"
      away
      skin={sand}
      cut="bun"
      hair={umber}
      top={near}
      arms={[[12, -66, 20, -52, 20, -40]]}
    />
    <Person
      at="translate(102 144)"
      away
      build="child"
      skin={tan}
      cut="short"
      top={coral}
      arms={[[-8, -38, -14, -34, -16, -38]]}
    />
    <path d="M4 144h232" />
  </>
)
