import { buurtCodes } from './buurt-codes'
import type { WijkSlug } from './wijken'

export interface Postcode {
  /** Four digits. */
  postcode: string
  lat: number
  lon: number
  /** Those in which it has streets, most streets first. Of two, one is never guessed. */
  wijken: readonly WijkSlug[]
  /** Those that it touches, also those where it has no streets. */
  buurten: readonly string[]
}

const row = (postcode: string, lat: number, lon: number, wijken: WijkSlug[], lastFourDigits: string): Postcode => ({
  postcode,
  lat,
  lon,
  wijken,
  buurten: buurtCodes(lastFourDigits),
})

/** The 47 postcodes of the municipality of Utrecht. Source: CBS/Kadaster 2022 and GeoNames, see `credit.ts`. Columns: digits, latitude, longitude, wijken, buurten. */
export const postcodes: readonly Postcode[] = [
  row('3451', 52.106, 5.013, ['vleuten-de-meern'], '1013 1014 1022 1012 1021'),
  row('3452', 52.094, 5.008, ['vleuten-de-meern'], '1022 1021 1023'),
  row('3453', 52.082, 5.015, ['vleuten-de-meern'], '1024'),
  row('3454', 52.082, 5.037, ['vleuten-de-meern'], '1032 1031 1033 1024 0951 1023'),
  row('3455', 52.121, 4.997, ['vleuten-de-meern'], '1012 1011'),
  row('3511', 52.089, 5.117, ['binnenstad'], '0612 0624 0613 0621 0628 0627 0625 0611'),
  row('3512', 52.092, 5.123, ['binnenstad'], '0611 0622 0625 0626 0623'),
  row('3513', 52.099, 5.109, ['noordwest'], '0211 0212'),
  row('3514', 52.1, 5.12, ['noordoost'], '0411 0415 0412'),
  row('3515', 52.104, 5.117, ['noordoost'], '0414 0412 0413 0415 0421'),
  row('3521', 52.083, 5.111, ['zuidwest', 'binnenstad'], '0811 0613 0812'),
  row('3522', 52.073, 5.115, ['zuidwest'], '0812 0822'),
  row('3523', 52.072, 5.124, ['zuid', 'zuidwest'], '0721 0722 0732 0731 0812'),
  row('3524', 52.063, 5.136, ['zuid'], '0712 0711'),
  row('3525', 52.063, 5.119, ['zuid'], '0733 0723'),
  row('3526', 52.069, 5.102, ['zuidwest'], '0831 0821 0822'),
  row('3527', 52.077, 5.094, ['zuidwest'], '0823 0832 0953 0822'),
  row('3528', 52.069, 5.08, ['leidsche-rijn'], '0953 1041 0934 0952'),
  row('3531', 52.091, 5.096, ['west'], '0123 0124 0121 0122 0613'),
  row('3532', 52.095, 5.095, ['west'], '0131 0124 0123'),
  row('3533', 52.087, 5.086, ['west'], '0112 0111 0114 0113'),
  row('3534', 52.101, 5.087, ['west'], '0132'),
  row('3541', 52.094, 5.069, ['leidsche-rijn'], '0932 0934 0931 0933 0943'),
  row('3542', 52.116, 5.053, ['west'], '0133'),
  row('3543', 52.103, 5.046, ['leidsche-rijn', 'vleuten-de-meern'], '0912 0913 0911 0931 1011'),
  row('3544', 52.093, 5.051, ['leidsche-rijn'], '0921 0943 0941 0922 0942'),
  row('3545', 52.078, 5.067, ['vleuten-de-meern', 'leidsche-rijn'], '1041 0951 0952'),
  row('3546', 52.046, 5.048, ['vleuten-de-meern'], '1041'),
  row('3551', 52.101, 5.098, ['noordwest'], '0223 0224 0231 0221'),
  row('3552', 52.106, 5.103, ['noordwest', 'overvecht'], '0222 0221 0321 0241 0224'),
  row('3553', 52.109, 5.088, ['noordwest'], '0232 0231 0242'),
  row('3554', 52.113, 5.093, ['noordwest'], '0242 0241'),
  row('3555', 52.117, 5.078, ['noordwest'], '0233 0244 0243 0242'),
  row('3561', 52.113, 5.124, ['overvecht'], '0312 0311'),
  row('3562', 52.116, 5.116, ['overvecht'], '0322 0321 0343'),
  row('3563', 52.119, 5.099, ['overvecht'], '0331 0332'),
  row('3564', 52.123, 5.106, ['overvecht'], '0341 0342 0332'),
  row('3565', 52.127, 5.088, ['overvecht'], '0333'),
  row('3566', 52.121, 5.125, ['overvecht', 'noordoost'], '0343 0423 0333'),
  row('3571', 52.107, 5.129, ['noordoost'], '0421 0422 0423'),
  row('3572', 52.098, 5.134, ['noordoost', 'oost'], '0433 0432 0431 0511 0415'),
  row('3573', 52.108, 5.146, ['noordoost'], '0423'),
  row('3581', 52.09, 5.134, ['oost'], '0512 0511 0532'),
  row('3582', 52.08, 5.132, ['oost'], '0524 0522 0521 0525 0523 0526'),
  row('3583', 52.085, 5.143, ['oost'], '0531 0532 0523'),
  row('3584', 52.085, 5.165, ['oost'], '0534 0533 0535'),
  row('3585', 52.071, 5.149, ['oost'], '0526'),
]

/** Post office boxes in Utrecht: valid, but nobody lives there. */
export const poBoxPostcodes: readonly string[] = [
  '3450',
  '3500',
  '3501',
  '3502',
  '3503',
  '3504',
  '3505',
  '3506',
  '3507',
  '3508',
  '3509',
  '3540',
]
