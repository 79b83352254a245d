import { toWijkMap, wijkMapSize, wijkShapes, wijkWaters } from '@/core/place/wijk-shapes'
import { type WijkSlug, wijken } from '@/core/place/wijken'

/** No two neighbours have the same. */
const tints: Record<WijkSlug, string> = {
  west: 'var(--near-tint)',
  noordwest: 'var(--coral-tint)',
  overvecht: 'var(--near-tint)',
  noordoost: 'var(--plum-tint)',
  oost: 'var(--near-tint)',
  binnenstad: 'var(--warm-tint)',
  zuid: 'var(--plum-tint)',
  zuidwest: 'var(--coral-tint)',
  'leidsche-rijn': 'var(--plum-tint)',
  'vleuten-de-meern': 'var(--warm-tint)',
}

const lineHeight = 23
const linesOf = (name: string) => name.split(/(?<=-)|(?<=Leidsche) /)

function Name({ name, at: [x, y], tint }: { name: string; at: readonly [number, number]; tint: string }) {
  const lines = linesOf(name)
  return (
    <text
      className="wijk-name notranslate"
      fill="var(--ink)"
      stroke={tint}
      strokeWidth="5"
      paintOrder="stroke"
      textAnchor="middle"
    >
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + 7 + (index - (lines.length - 1) / 2) * lineHeight}>
          {line.endsWith('-') ? line : `${line} `}
        </tspan>
      ))}
    </text>
  )
}

/** The tower stands where it stands. */
function Dom() {
  const [x, y] = toWijkMap({ lat: 52.0907, lon: 5.1214 })
  return (
    <g transform={`translate(${x + 14} ${y + 14})`} fill="var(--card)">
      <path d="M-9 0v-20H9V0z" />
      <path d="M-7-20v-15H7v15z" />
      <path d="M-4-35v-10l4-7 4 7v10z" fill="var(--warm)" />
      <path d="M0-52v-5M-11-20h22M-9-35H9M-3 0v-8a3 3 0 0 1 6 0v8M0-25v-3" />
    </g>
  )
}

interface Props {
  title: string
  hrefOf: (slug: WijkSlug) => string
  current?: WijkSlug
}

/** The ten wijken as a schematic map; each is a link. Names and outlines lie over the picture, so that no neighbour covers them. */
export function WijkMap({ title, hrefOf, current }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <svg viewBox={`0 0 ${wijkMapSize.join(' ')}`} role="group" aria-label={title} className="wijk-map">
      <g fill="none" stroke="var(--ink)" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round">
        {wijkShapes.map(({ slug, path }) => (
          <path key={slug} d={path} fill={tints[slug]} />
        ))}
        <path d={wijkWaters.canal} stroke="var(--near)" strokeWidth="6" />
        <path d={wijkWaters.river} stroke="var(--near)" strokeWidth="4" />
        <Dom />
      </g>
      {wijkShapes.map(({ slug, path, label }) => {
        const name = wijken.find((wijk) => wijk.slug === slug)?.name ?? slug
        return (
          <a
            key={slug}
            href={hrefOf(slug)}
            aria-label={name}
            aria-current={slug === current ? 'true' : undefined}
            className="shape-link wijk-link"
          >
            <path d={path} strokeLinejoin="round" />
            <Name name={name} at={label} tint={tints[slug]} />
          </a>
        )
      })}
    </svg>
  )
}
