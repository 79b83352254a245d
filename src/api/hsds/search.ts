import type { FeedOrganization, FeedService } from './feed'

const texts = new WeakMap<FeedService | FeedOrganization, string>()

/** True when every word of this stands somewhere in the names and texts of a service, or in the name of an organization or of what it offers. */
export function finds(words: string, one: FeedService | FeedOrganization): boolean {
  const text = texts.get(one) ?? folded(textOf(one))
  texts.set(one, text)
  return contains(text, words)
}

/** True when every word stands somewhere in the text. */
export const contains = (foldedText: string, words: string): boolean =>
  folded(words)
    .split(/\s+/)
    .every((word) => foldedText.includes(word))

/** The text without capitals and accents. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

function textOf(one: FeedService | FeedOrganization): string {
  if ('services' in one) return [one.organization.name, ...one.services.map(({ name }) => name)].join('\n')
  const { service, name, organization } = one
  const told = service?.texts.flatMap((text) => [
    text.description,
    text.applicationProcess,
    text.feesDescription,
    text.alert,
  ])
  return [name, organization.organization.name, ...(service?.alternateNames ?? []), ...(told ?? [])].join('\n')
}
