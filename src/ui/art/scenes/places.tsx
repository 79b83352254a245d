import {
  card,
  clay,
  coral,
  edge,
  Ground,
  House,
  line,
  near,
  Person,
  plum,
  School,
  sand,
  Tree,
  tan,
  tint,
  umber,
  Wheel,
  Wheelchair,
  warm,
} from './parts'

/** A child between family, a friend and the school. */
export const around = (
  <>
    <Ground of="warm" />
    <School at="translate(192 144)" />
    <Person
      at="translate(34 144)"
      build="teen"
      skin={tan}
      cut="crop"
      hair={edge}
      top={plum}
      legs={umber}
      look={1}
      glasses
    />
    <Person
      at="translate(74 144)"
      skin={tan}
      cut="scarf"
      hair={near}
      top={warm}
      look={1}
      arms={[[12, -66, 24, -52, 38, -40]]}
    />
    <Person
      at="translate(112 144)"
      build="child"
      skin={tan}
      cut="short"
      top={coral}
      arms={[[8, -38, 16, -28, 24, -30]]}
    />
    <Person
      at="translate(148 144)"
      build="child"
      skin={umber}
      cut="puffs"
      top={card}
      look={-1}
      arms={[[-8, -38, -14, -28, -20, -30]]}
    />
  </>
)

/** At the GP's. */
export const doctor = (
  <>
    <Ground of="near" />
    <path d="M116 18h28v28h-28z" fill={card} />
    <path d="M130 25v14M123 32h14" stroke={near} strokeWidth="5" />
    <path d="M42 112v32M106 112v32" strokeWidth="4" />
    <path d="M34 104h80v9H34z" fill={plum} />
    <Person at="translate(76 144)" build="child" skin={sand} cut="bob" hair={tan} top={coral} sit={[40, 1]} look={1} />
    <Person
      at="translate(162 144)"
      skin={clay}
      cut="short"
      top={card}
      legs={near}
      look={-1}
      glasses
      arms={[[-12, -66, -30, -62, -60, -50]]}
    >
      <path d="M-7-73l7 13 7-13M0-60v22" />
      <path d="M-8-73c-4 22 16 22 16 0M0-57C-8-44-40-44-62-50" stroke={near} />
    </Person>
  </>
)

/** A school, its teacher and who goes there. */
export const school = (
  <>
    <Ground of="warm" />
    <g transform="translate(82 144) scale(1.3)" strokeWidth="1.9">
      <School at="translate(0 0)" />
    </g>
    <Person
      at="translate(150 144)"
      skin={umber}
      cut="bun"
      top={warm}
      legs={plum}
      look={1}
      arms={[[12, -66, 24, -70, 28, -84]]}
    >
      <path d="M-20-54h14v20h-14z" fill={near} />
    </Person>
    <Wheelchair at="translate(204 144)" />
    <Person
      at="translate(204 144)"
      build="child"
      skin={sand}
      cut="curls"
      hair={clay}
      top={coral}
      sit={[26, -1]}
      look={-1}
    />
    <Wheel at="translate(206 144)" />
  </>
)

/** A helper at the door. */
export const visit = (
  <>
    <Ground of="near" />
    <path d="M20 144V58l48-40 48 40v86z" fill={card} />
    <path d="M10 66l58-50 58 50" />
    <path d="M36 144V62h64v82z" fill={tint.warm} />
    <Person at="translate(56 144)" skin={tan} cut="long" hair={umber} top={warm} look={1} />
    <Person at="translate(84 144)" build="child" skin={tan} cut="short" hair={umber} top={coral} look={1} />
    <path d="M100 62l20 8v74h-20z" fill={near} />
    <path d="M105 106v.1" strokeWidth="4" />
    <Person
      at="translate(176 144)"
      skin={umber}
      cut="crop"
      top={near}
      look={-1}
      arms={[
        [-12, -66, -28, -68, -32, -84],
        [12, -66, 20, -52, 20, -40],
      ]}
    />
    <path d="M184 104h26v18h-26zM190 104q7-12 14 0" fill={umber} />
  </>
)

/** A house with light in the window. */
export const home = (
  <>
    <Ground of="warm" />
    <Tree at="translate(212 144)" />
    <path d="M150 60V30h13v42" fill={line} />
    <path d="M74 144V76h100v68z" fill={card} />
    <path d="M62 84l62-62 62 62z" fill={coral} />
    <path d="M86 144v-44h24v44z" fill={near} />
    <path d="M104 124v.1" strokeWidth="4" />
    <path d="M122 96h42v32h-42zM115 50h18v18h-18z" fill={warm} />
    <path d="M130 128v-4a8 7 0 0 1 16 0v4zM138 104.500a6 6 0 1 0 .1 0z" fill={umber} />
    <path d="M147 128v-2a5.5 4 0 0 1 11 0v2zM152.5 110.5a5 5 0 1 0 .1 0z" fill={coral} />
    <g transform="translate(38 144)">
      <circle cx="-15" cy="-11" r="11" />
      <circle cx="15" cy="-11" r="11" />
      <path d="M-15-11-6-25H9L1-11zM-8-31 1-11M15-11 8-32h6M-12-32h8" />
    </g>
  </>
)

/** A second house close by, the school between. */
export const otherHome = (
  <>
    <Ground of="plum" />
    <path d="M40 66q80-84 160 0" strokeDasharray="1 9" strokeWidth="4" />
    <House at="translate(38 144)" />
    <School at="translate(108 144) scale(.8)" />
    <House at="translate(202 144)" fill={tan} />
    <Person at="translate(154 146)" build="child" skin={clay} cut="short" top={coral} look={1} />
    <path d="M160 116h17v18h-17zM165 116q3.5-8 7 0" fill={warm} />
  </>
)
