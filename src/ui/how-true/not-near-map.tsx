import type { NotNear } from '@/core/how-true/not-near'
import { type Shade, shadeOf } from '@/core/how-true/shade'
import { wijkShapes } from '@/core/place/wijk-shapes'
import { findWijk, type WijkSlug } from '@/core/place/wijken'

/** What the map is drawn with: colours of the page, or fixed ones for a file. */
export interface Paint {
  shades: Readonly<Record<Shade, string>>
  ink: string
  line: string
}

const lineHeight = 19
const numberHeight = 25

/** Where a name has its place by itself, it and a number below it lie on a border: so far from there they do not. */
const moved: Partial<Record<WijkSlug, readonly [x: number, y: number]>> = {
  binnenstad: [15, -11],
  noordoost: [2, -6],
  noordwest: [5, 1],
  zuidwest: [8, 16],
  zuid: [12, 4],
  'leidsche-rijn': [-2, 16],
  'vleuten-de-meern': [-6, 0],
}

const linesOf = (name: string) => name.split(/(?<=-)|(?<=Leidsche) /)

/** Every wijk once: its shape, its name, and below that how often nothing is near. Names and numbers lie over the shapes, so that no neighbour covers them. */
export function NotNearMap({
  notNear: { somewhere, wijken },
  paint,
}: {
  notNear: Pick<NotNear, 'somewhere' | 'wijken'>
  paint: Paint
}) {
  const shapes = wijken.map(({ wijk, missing }) => {
    const shape = wijkShapes.find(({ slug }) => slug === wijk) as (typeof wijkShapes)[number]
    return { ...shape, missing: missing.length, fill: paint.shades[shadeOf(missing.length, somewhere.length)] }
  })
  return (
    <>
      <g stroke={paint.line} strokeWidth="2.5" strokeLinejoin="round">
        {shapes.map(({ slug, path, fill }) => (
          <path key={slug} d={path} fill={fill} />
        ))}
      </g>
      <g
        fill={paint.ink}
        textAnchor="middle"
        fontWeight="600"
        strokeWidth="4"
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {shapes.map(({ slug, label: [x, y], missing, fill }) => {
          const lines = linesOf(findWijk(slug).name)
          const [right, down] = moved[slug] ?? [0, 0]
          const top = y + down - (lines.length * lineHeight + numberHeight) / 2
          return (
            <g key={slug} stroke={fill}>
              <text className="map-name notranslate" fontSize="17">
                {lines.map((line, index) => (
                  <tspan key={line} x={x + right} y={top + 15 + index * lineHeight}>
                    {line.endsWith('-') || index === lines.length - 1 ? line : `${line} `}
                  </tspan>
                ))}
              </text>
              <text
                className="map-number"
                fontSize="23"
                fontWeight="800"
                x={x + right}
                y={top + 21 + lines.length * lineHeight}
              >
                {missing}
              </text>
            </g>
          )
        })}
      </g>
    </>
  )
}
