/** How much was looked at, and what of it is not right. */
export interface Tally {
  checked: number
  faults: string[]
}

/** The lists of the feed. */
export const lists = ['services', 'organizations', 'taxonomies', 'taxonomy_terms', 'service_at_locations'] as const
