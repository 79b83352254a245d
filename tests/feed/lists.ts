/** The lists of the feed. */
export const lists = ['services', 'organizations', 'taxonomies', 'taxonomy_terms', 'service_at_locations'] as const
export type List = (typeof lists)[number]
