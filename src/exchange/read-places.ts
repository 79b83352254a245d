import { findBuurt } from '../core/place/buurten'
import type { JsonObject } from './json-object'
import { readEvidence, withoutEmpty } from './read-evidence'
import { linked, type Part } from './read-phones'
import { taking } from './taking'

/** A place that one can go to, in the words of a partner file; any other location is all rest. */
export function readPlace(location: JsonObject): { found?: Part; rest?: JsonObject | undefined } {
  const take = taking(location)
  const type = take.words('location_type')
  if (type && type !== 'physical') return { rest: location }
  const [address] = take.each('addresses', readAddress)
  const accessibility = take.each('accessibility', readAccessibility).join('\n')
  const buurt = findBuurt(typeof location.external_identifier === 'string' ? location.external_identifier : '')
  if (buurt) take.drop('external_identifier', 'external_identifier_type')
  const fields = withoutEmpty({
    name: take.line('name'),
    ...(address ??
      (buurt || readEvidence(location.dichtbij_evidence) ? whereAbouts(take.line('description'), buurt?.name) : {})),
    buurt: buurt?.code,
    accessibility: accessibility || undefined,
  })
  if (Object.keys(fields).length === 0) return { rest: location }
  take.drop('id', 'dichtbij_evidence', ...linked)
  return { found: { fields, evidence: readEvidence(location.dichtbij_evidence) }, rest: take.rest() }
}

function readAddress(said: JsonObject) {
  const take = taking(said)
  const type = take.words('address_type')
  if (type && type !== 'physical') return { rest: said }
  const [street, more, city] = [take.line('address_1'), take.line('address_2'), take.line('city')]
  const postcode = asPostcode(take.line('postal_code'))
  const elsewhere = city && city.toLowerCase() !== 'utrecht' ? city : undefined
  take.drop('id', ...linked, ...(said.country === 'NL' ? ['country', 'state_province', 'region'] : []))
  const rest = { ...take.rest(), ...(!postcode && said.postal_code ? { postal_code: said.postal_code } : {}) }
  const found = { address: [street, more, elsewhere].filter(Boolean).join(', ') || undefined, postcode }
  return { found, ...(Object.keys(rest).length > 0 && { rest }) }
}

/** Dutch postcodes only, as a partner file has them: 3571 AB, or 3571. */
function asPostcode(said: string | undefined): string | undefined {
  const [, digits, letters] = /^(\d{4})(?: ?([A-Z]{2}))?$/i.exec(said ?? '') ?? []
  return digits && [digits, letters?.toUpperCase()].filter(Boolean).join(' ')
}

/** Of a place without a whole address a feed of this product says what there is, with commas between: address, postcode, name of the buurt, which may hold commas itself. */
function whereAbouts(said: string | undefined, buurt: string | undefined) {
  const own = buurt && said?.endsWith(buurt) ? said.slice(0, -buurt.length).replace(/, $/, '') : (said ?? '')
  const parts = own.split(', ')
  const postcode = asPostcode(parts.at(-1))
  if (postcode) parts.pop()
  return { address: parts.join(', ') || undefined, postcode }
}

function readAccessibility(said: JsonObject) {
  const take = taking(said)
  const found = take.words('description')
  take.drop('id', ...linked)
  const rest = take.rest()
  return { ...(found !== undefined && { found }), ...(rest && { rest }) }
}
