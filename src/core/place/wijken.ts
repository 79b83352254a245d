/** The ten wijken of the municipality of Utrecht with their CBS code and middle point. Slugs are public ids. Source: CBS/Kadaster 2022, see `credit.ts`. */
export const wijken = [
  { slug: 'west', code: 'WK034401', name: 'West', lat: 52.092, lon: 5.09 },
  { slug: 'noordwest', code: 'WK034402', name: 'Noordwest', lat: 52.113, lon: 5.087 },
  { slug: 'overvecht', code: 'WK034403', name: 'Overvecht', lat: 52.119, lon: 5.112 },
  { slug: 'noordoost', code: 'WK034404', name: 'Noordoost', lat: 52.104, lon: 5.141 },
  { slug: 'oost', code: 'WK034405', name: 'Oost', lat: 52.089, lon: 5.149 },
  { slug: 'binnenstad', code: 'WK034406', name: 'Binnenstad', lat: 52.09, lon: 5.117 },
  { slug: 'zuid', code: 'WK034407', name: 'Zuid', lat: 52.062, lon: 5.132 },
  { slug: 'zuidwest', code: 'WK034408', name: 'Zuidwest', lat: 52.073, lon: 5.103 },
  { slug: 'leidsche-rijn', code: 'WK034409', name: 'Leidsche Rijn', lat: 52.099, lon: 5.05 },
  { slug: 'vleuten-de-meern', code: 'WK034410', name: 'Vleuten-De Meern', lat: 52.112, lon: 5.005 },
] as const

export type WijkSlug = (typeof wijken)[number]['slug']

export const wijkSlugs: readonly WijkSlug[] = wijken.map(({ slug }) => slug)

export const isWijk = (text: string): text is WijkSlug => wijkSlugs.some((slug) => slug === text)

type Wijk = (typeof wijken)[number]

/** The wijk with this slug, or undefined for any other text. */
export function findWijk(slug: WijkSlug): Wijk
export function findWijk(slug: string): Wijk | undefined
export function findWijk(slug: string): Wijk | undefined {
  return wijken.find((wijk) => wijk.slug === slug)
}
