import type { Content } from '../core/facts/facts'

type Named = readonly { slug: string }[]

/** Gives slugs that nobody else has: a service that is called as one of another organization has the name of its own behind it. What is called the same twice gets a number. */
export function freeSlugs(known: readonly Content[]) {
  const owners = new Map(
    known.flatMap((content) =>
      [...content.services, ...((content.unplaced ?? []) as Named), ...((content.retired ?? []) as Named)].map(
        ({ slug }): [string, string] => [slug, content.slug],
      ),
    ),
  )
  const given = new Set<string>()
  const organizations = new Set<string>()
  return {
    /** The slug of an organization: what is called as one that is there is the same. */
    organization(wanted: string): string {
      const slug = firstFree(wanted, [], (one) => !organizations.has(one))
      organizations.add(slug)
      return slug
    },
    service(wanted: string, organization: string): string {
      const isFree = (slug: string) => !given.has(slug) && (owners.get(slug) ?? organization) === organization
      const slug = firstFree(wanted, [`${wanted}-${organization}`], isFree)
      given.add(slug)
      return slug
    },
  }
}

function firstFree(wanted: string, others: readonly string[], isFree: (slug: string) => boolean): string {
  const found = [wanted, ...others].find(isFree)
  if (found !== undefined) return found
  let number = 2
  while (!isFree(`${wanted}-${number}`)) number++
  return `${wanted}-${number}`
}
