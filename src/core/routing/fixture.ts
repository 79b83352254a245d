import type { Evidence, Service } from '../service'

const evidence: Evidence = {
  address: 'a page',
  date: '2026-01',
  dateEnd: null,
  checked: null,
  checkedBy: null,
  dateBasis: 'stated',
  status: 'stated',
}

/** A service for tests: open, for the whole city, about nothing. */
export function makeService(parts: Partial<Service> & { slug: string }): Service {
  return {
    name: parts.slug,
    alternateNames: [],
    searchWords: [],
    organization: { slug: parts.slug, name: parts.slug },
    layer: 'social-base',
    kinds: ['community-centre'],
    topics: [],
    madeFor: [],
    audience: ['anyone'],
    minimumAge: null,
    maximumAge: null,
    access: 'open',
    referredBy: [],
    formats: ['place'],
    areas: [{ type: 'municipality', code: 'utrecht' }],
    languages: [],
    free: null,
    website: null,
    email: null,
    phones: [],
    schedules: [],
    locations: [],
    texts: [],
    evidence: { existence: evidence },
    ...parts,
  }
}

export const doorIn = (buurt: string) => ({
  name: null,
  address: null,
  postcode: null,
  buurt,
  accessibility: null,
  evidence,
})
