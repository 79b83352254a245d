import type { Point } from './distance'
import type { WijkSlug } from './wijken'

interface WijkShape {
  slug: WijkSlug
  /** The `d` of an SVG path. */
  path: string
  /** The middle of its name. */
  label: readonly [x: number, y: number]
}

/** Width and height of the sheet of the schematic map. */
export const wijkMapSize = [480, 400] as const

const metresPerDegree = { lat: 111_200, lon: 68_300 }
const dom: Point = { lat: 52.0907, lon: 5.1214 }

/** Where a point of Utrecht lies on the schematic map. North is up; the middle of the city is pulled wide, so that its small wijken have room for their names. Not for measuring. */
export function toWijkMap({ lat, lon }: Point): readonly [x: number, y: number] {
  const east = ((lon - dom.lon) * metresPerDegree.lon) / 1000
  const south = ((dom.lat - lat) * metresPerDegree.lat) / 1000
  const widen = (km: number) => Math.tanh(km / 1.3)
  return [
    Math.round(331 + (east > 0 ? 19 : 27.5) * east + 61 * widen(east + 0.65)),
    Math.round(207 + 36 * south + 28 * widen(south)),
  ]
}

/**
 * The ten wijken as soft shapes, in the order of `wijken`; neighbours share their border. Schematic: no surveyed borders. Made in November 2026 from the middle
 * points of the 111 buurten (CBS/Kadaster 2022, CC BY 4.0, see `credit.ts`) and 22 points of our own in wide polders and business parks: their Voronoi
 * cells, merged per wijk, laid on the sheet by `toWijkMap`, smoothed, simplified. Labels were placed by hand.
 */
export const wijkShapes: readonly WijkShape[] = [
  {
    slug: 'west',
    path: 'M290 185Q299 198 286 213Q273 227 276 249Q252 253 192 289Q181 257 188 213Q195 168 188 157Q181 146 174 143Q167 139 163 126Q158 113 146 109Q134 104 128 106Q121 107 89 100L94 70Q131 44 152 47Q156 63 165 71Q173 78 175 85Q177 92 186 105Q195 117 206 126Q216 134 221 145Q225 156 290 185Z',
    label: [228, 206],
  },
  {
    slug: 'noordwest',
    path: 'M327 163Q317 140 312 136Q307 131 306 112Q284 112 278 109Q271 106 267 99Q262 92 254 89Q245 85 242 80Q239 74 228 71Q217 68 193 35Q170 32 152 47Q156 63 165 71Q173 78 175 85Q177 92 186 105Q195 117 206 126Q216 134 221 145Q225 156 290 185L327 163Z',
    label: [247, 130],
  },
  {
    slug: 'overvecht',
    path: 'M306 112Q284 112 278 109Q271 106 267 99Q262 92 254 89Q245 85 242 80Q239 74 228 71Q217 68 193 35Q206 11 215 9Q224 6 241 13Q257 19 276 22Q295 24 313 29Q331 33 360 35Q388 36 402 46Q416 55 427 73Q413 97 409 99Q405 101 390 102Q374 102 365 107Q356 112 339 110Q321 108 306 112Z',
    label: [310, 62],
  },
  {
    slug: 'noordoost',
    path: 'M327 163Q348 173 358 166Q367 158 371 158Q375 157 378 160Q381 162 385 175Q415 179 422 170Q429 161 442 152Q439 93 427 73Q413 97 409 99Q405 101 390 102Q374 102 365 107Q356 112 339 110Q321 108 306 112Q307 131 312 136Q317 140 327 163Z',
    label: [379, 138],
  },
  {
    slug: 'oost',
    path: 'M385 175Q383 199 387 207Q391 215 388 227Q384 239 379 248Q373 256 373 281Q398 296 425 339Q446 320 460 281Q474 242 473 231Q472 219 465 196Q457 173 442 152Q429 161 422 170Q415 179 385 175Z',
    label: [422, 212],
  },
  {
    slug: 'binnenstad',
    path: 'M327 163Q348 173 358 166Q367 158 371 158Q375 157 378 160Q381 162 385 175Q383 199 387 207Q391 215 388 227Q384 239 379 248Q373 256 373 281L353 286Q340 278 338 272Q336 265 323 258Q310 251 276 249Q273 227 286 213Q299 198 290 185L327 163Z',
    label: [323, 239],
  },
  {
    slug: 'zuid',
    path: 'M373 281Q398 296 425 339Q425 368 420 374Q414 380 399 379Q384 378 362 380Q340 382 306 373Q311 358 304 344Q296 330 323 315Q350 299 353 286L373 281Z',
    label: [360, 328],
  },
  {
    slug: 'zuidwest',
    path: 'M276 249Q310 251 323 258Q336 265 338 272Q340 278 353 286Q350 299 323 315Q296 330 304 344Q311 358 306 373Q256 370 218 340Q217 315 192 289Q252 253 276 249Z',
    label: [260, 292],
  },
  {
    slug: 'leidsche-rijn',
    path: 'M192 289Q217 315 218 340Q195 345 183 352Q170 358 155 358Q153 335 150 328Q146 320 147 304Q148 287 144 276Q140 264 133 256Q126 248 124 237Q121 226 113 209Q104 192 103 174Q101 155 93 141Q85 126 89 100Q121 107 128 106Q134 104 146 109Q158 113 163 126Q167 139 174 143Q181 146 188 157Q195 168 188 213Q181 257 192 289Z',
    label: [148, 180],
  },
  {
    slug: 'vleuten-de-meern',
    path: 'M155 358Q153 335 150 328Q146 320 147 304Q148 287 144 276Q140 264 133 256Q126 248 124 237Q121 226 113 209Q104 192 103 174Q101 155 93 141Q85 126 89 100L94 70Q83 52 78 48Q72 44 48 40Q24 35 19 37Q14 38 12 41Q9 44 8 50Q7 55 9 89Q10 123 6 145Q2 166 7 187Q11 207 12 226Q12 244 21 273Q30 301 44 327Q57 353 81 364Q105 374 113 382Q120 389 125 391Q130 392 136 389Q141 386 155 358Z',
    label: [80, 258],
  },
]

/** Two waters to find one's way by: they lie on the borders above, the old water also through the Binnenstad. */
export const wijkWaters = {
  /** The Amsterdam-Rijnkanaal. */
  canal:
    'M143 27Q157 61 159 64Q161 67 167 73Q172 78 176 86Q179 94 184 126Q188 157 190 161Q191 165 192 171Q192 177 192 185Q191 193 189 214Q186 234 186 244Q186 254 187 263Q188 272 190 281Q192 289 198 296Q203 302 207 309Q211 315 214 321Q216 327 217 334Q218 340 228 347Q238 353 249 358Q259 363 271 367Q282 370 294 372Q306 373 320 387',
  /** Vecht, Oudegracht and Vaartse Rijn. */
  river:
    'M183 13Q193 35 199 43Q204 50 209 56Q214 61 218 65Q222 68 230 72Q237 75 242 80Q247 85 254 89Q261 93 267 99Q272 105 275 107Q278 109 283 110Q288 111 297 112Q306 112 307 117Q307 121 309 127Q310 133 314 139Q318 145 323 154Q327 163 332 167Q336 171 342 180Q348 189 350 204Q351 218 356 232Q360 245 357 266Q353 286 352 290Q350 293 347 297Q344 300 340 304Q335 307 324 315Q312 322 309 326Q305 330 304 334Q302 337 305 344Q307 351 308 355Q308 358 308 362Q308 366 306 373',
} as const
