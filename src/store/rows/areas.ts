import { buurten } from '../../core/place/buurten'
import { postcodes } from '../../core/place/postcodes'
import { wijken } from '../../core/place/wijken'
import type { Prisma } from '../../generated/prisma/client'

/** Every area that a service can reach or a resident can name, parents before their children. */
export const areas: readonly Prisma.AreaCreateManyInput[] = [
  { type: 'country', code: 'nederland', name: 'Nederland' },
  { type: 'region', code: 'provincie-utrecht', name: 'Provincie Utrecht', parentCode: 'nederland' },
  { type: 'municipality', code: 'utrecht', name: 'Utrecht', parentCode: 'provincie-utrecht' },
  ...wijken.map(({ slug, name, lat, lon }) => ({ type: 'wijk', code: slug, name, lat, lon, parentCode: 'utrecht' })),
  ...buurten.map(({ code, name, lat, lon, wijk }) => ({ type: 'buurt', code, name, lat, lon, parentCode: wijk })),
  ...postcodes.map(({ postcode, lat, lon }) => ({
    type: 'postcode',
    code: postcode,
    name: postcode,
    lat,
    lon,
    parentCode: 'utrecht',
  })),
]

/** The wijken in which a postcode has streets, and the buurten that it touches. */
export const areaOverlaps: readonly Prisma.AreaOverlapCreateManyInput[] = postcodes.flatMap(
  ({ postcode, wijken, buurten }) => [...wijken, ...buurten].map((areaCode) => ({ postcodeCode: postcode, areaCode })),
)
