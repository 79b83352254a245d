import {
  Bubble,
  Chair,
  card,
  clay,
  coral,
  edge,
  Ground,
  Hand,
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
  Wheel,
  Wheelchair,
  warm,
} from './parts'

/** A child and a grown-up sit and talk. */
export const talk = (
  <>
    <Ground of="near" />
    <Chair at="translate(54 144)" back={-1} />
    <Person
      at="translate(56 144)"
      skin={clay}
      cut="bun"
      top={near}
      sit={[28, 1]}
      look={1}
      glasses
      arms={[[10, -54, 20, -42, 32, -52]]}
      over
    />
    <Chair at="translate(186 144)" back={1} />
    <Person
      at="translate(182 144)"
      build="child"
      skin={sand}
      cut="curls"
      hair={umber}
      top={coral}
      legs={plum}
      sit={[28, -1]}
      look={-1}
      mouth="open"
      arms={[[-7, -42, -18, -34, -26, -42]]}
      over
    />
    <Bubble box={[74, 16, 52, 36]} to={[[78, 66]]} />
    <path d="M88 28h24M88 39h15" stroke={near} />
    <Bubble box={[132, 38, 48, 32]} to={[[166, 80]]} fill={warm} />
    <path d="M146 54h.1M156 54h.1M166 54h.1" stroke={pen} strokeWidth="5" />
  </>
)

/** A few people around a table, the child one of them. */
export const team = (
  <>
    <Ground of="near" />
    <Person at="translate(54 148)" half skin={tan} cut="scarf" hair={plum} top={warm} look={1} />
    <Person
      at="translate(100 134)"
      half
      build="child"
      skin={tan}
      cut="short"
      top={coral}
      mouth="open"
      arms={[[8, -38, 18, -32, 24, -44]]}
    />
    <Person at="translate(146 148)" half skin={sand} cut="bob" hair={clay} top={near} look={-1} glasses />
    <path d="M34 108h136v36H34z" fill={line} />
    <path d="M24 100h156v8H24z" fill={card} />
    <path d="M58 100v-9h9v9M108 100l5-8h24l-5 8" fill={card} />
    <Wheelchair at="translate(206 144)" />
    <Person at="translate(204 144)" skin={umber} cut="crop" top={plum} sit={[26, -1]} look={-1} />
    <Wheel at="translate(208 144)" />
  </>
)

/** People decide together, the child too: one bubble out of three mouths. */
export const decide = (
  <>
    <Ground of="warm" />
    <Person at="translate(62 144)" skin={umber} cut="afro" top={warm} legs={plum} look={1} />
    <Person
      at="translate(120 144)"
      build="child"
      skin={umber}
      cut="puffs"
      top={coral}
      mouth="open"
      arms={[[8, -38, 20, -42, 22, -56]]}
    />
    <Person at="translate(178 144)" skin={sand} cut="fringe" hair={tan} top={near} look={-1} glasses />
    <Bubble
      box={[58, 6, 124, 32]}
      to={[
        [168, 46],
        [122, 72],
        [72, 46],
      ]}
    />
    <path d="M84 14h15v15H84zM140 14h15v15h-15z" />
    <path d="M143 20l6 6 11-15" stroke={near} strokeWidth="4.5" />
  </>
)

/** A child says stop. */
export const no = (
  <>
    <Ground of="coral" />
    <g transform="translate(94 144) scale(1.35)" strokeWidth="1.9">
      <Person at="translate(0 0)" build="child" skin={clay} cut="long" top={coral} legs={edge} mouth="calm" />
    </g>
    <Limb d="M107 92L124 108 148 104" fill={coral} broad={3} />
    <Hand at="translate(156 78)" skin={clay} />
    <path d="M192 52q9 22 0 44M206 42q14 32 0 64" stroke={coral} />
  </>
)

/** What two people say stays between them. */
export const secret = (
  <>
    <Ground of="near" />
    <Person
      at="translate(176 144)"
      skin={sand}
      cut="crop"
      hair={umber}
      top={near}
      look={-1}
      arms={[[-12, -66, -17, -48, 0, -52]]}
      over
    />
    <Person at="translate(66 144)" build="child" skin={tan} cut="bob" top={coral} look={1} legs={plum} mouth="open" />
    <Bubble box={[84, 18, 64, 60]} to={[[84, 94]]} />
    <path d="M107 45v-8a9 9 0 0 1 18 0v8" strokeWidth="4" />
    <path d="M101 45h30v23h-30z" fill={warm} />
    <path d="M116 54v5" stroke={pen} strokeWidth="4.5" />
  </>
)

/** A child tells that it is not safe, and is heard. */
export const danger = (
  <>
    <Ground of="near" />
    <path d="M70 122v22M92 122v22" strokeWidth="4" />
    <Person at="translate(84 144)" skin={umber} cut="bun" top={near} sit={[24, 1]} look={1} mouth="calm" />
    <Person
      at="translate(136 144)"
      build="child"
      skin={tan}
      cut="fringe"
      top={coral}
      legs={plum}
      look={-1}
      mouth="worried"
    />
    <Limb d="M93 94L110 108 126 107" fill={near} />
    <path d="M126 107h.1" stroke={umber} strokeWidth="8" />
    <Bubble box={[138, 12, 60, 52]} to={[[148, 80]]} />
    <circle cx="168" cy="38" r="18" fill={tint.danger} stroke="var(--danger)" strokeWidth="4" />
    <path d="M168 29v10M168 47v.1" stroke="var(--danger)" strokeWidth="5" />
  </>
)

/** A child stands up and is heard. */
export const rights = (
  <>
    <Ground of="warm" />
    <path d="M44 144v-22h52v22z" fill={card} />
    <Person
      at="translate(68 122)"
      build="child"
      skin={umber}
      cut="curls"
      top={coral}
      look={1}
      mouth="open"
      arms={[
        [-8, -38, -18, -30, -24, -44],
        [8, -38, 18, -36, 22, -46],
      ]}
    />
    <path d="M82 64l6-2 30-14v38L88 72l-6-2z" fill={warm} />
    <path d="M128 58q6 9 0 18M138 50q11 17 0 34M148 43q16 24 0 48" stroke={coral} strokeWidth="3.5" />
    <Person at="translate(180 144)" skin={sand} cut="long" hair={tan} top={near} look={-1} />
    <Person at="translate(212 144)" build="teen" skin={tan} cut="cap" hair={plum} top={card} look={-1} />
  </>
)

/** Somebody listens to a child who disagrees. */
export const complain = (
  <>
    <Ground of="near" />
    <Person
      at="translate(66 144)"
      build="child"
      skin={sand}
      cut="long"
      hair={clay}
      top={coral}
      legs={plum}
      look={1}
      mouth="cross"
      arms={[[8, -38, 20, -34, 30, -42]]}
    />
    <Bubble box={[62, 8, 58, 50]} to={[[72, 74]]} />
    <path d="M140 50q-6 8 0 16M132 46q-9 12 0 24" stroke={near} />
    <g transform="translate(91 32)">
      <path d="M-16-11h8v16h-8z" fill={near} />
      <path d="M-8-11H9q6 0 5 6l-2 8q-1 4-5 4H2l2 8q-4 6-8-1l-4-9z" fill={sand} />
    </g>
    <Person
      at="translate(170 144)"
      skin={umber}
      cut="short"
      top={near}
      look={-1}
      arms={[
        [-12, -66, -31, -60, -18, -82],
        [12, -66, 18, -44, 6, -40],
      ]}
      over
    >
      <path d="M-12-58H8v24h-20zM-7-51H3M-7-45H3" fill={card} />
    </Person>
  </>
)

/** A question between two people. */
export const ask = (
  <>
    <Ground of="warm" />
    <Person
      at="translate(52 144)"
      build="child"
      skin={clay}
      cut="short"
      hair={umber}
      top={coral}
      look={1}
      mouth="open"
      arms={[[8, -38, 20, -44, 24, -60]]}
    />
    <Bubble
      box={[82, 12, 64, 72]}
      to={[
        [152, 96],
        [78, 96],
      ]}
    />
    <path d="M103 40a11 11 0 1 1 15 10q-4 2-4 9" stroke={near} strokeWidth="7" />
    <path d="M114 71v.1" stroke={near} strokeWidth="8.5" />
    <Person
      at="translate(186 144)"
      skin={tan}
      cut="scarf"
      hair={warm}
      top={plum}
      look={-1}
      arms={[[-12, -66, -20, -48, -34, -54]]}
      over
    />
  </>
)
