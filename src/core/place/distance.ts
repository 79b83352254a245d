export interface Point {
  /** Degrees, WGS 84. */
  lat: number
  lon: number
}

/** Mean radius of the earth, IUGG. */
const earthRadiusInMetres = 6_371_009

/** The distance over the ground as the crow flies (haversine); under one percent off, which is less than how well our points are known. */
export function distanceInMetres(a: Point, b: Point): number {
  const half = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2
  const cosines = Math.cos((a.lat * Math.PI) / 180) * Math.cos((b.lat * Math.PI) / 180)
  const haversine = half(b.lat - a.lat) + cosines * half(b.lon - a.lon)
  return 2 * earthRadiusInMetres * Math.asin(Math.min(1, Math.sqrt(haversine)))
}
