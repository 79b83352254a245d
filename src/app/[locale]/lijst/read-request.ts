import { headers } from 'next/headers'
import { edition } from '@/app/edition'
import { readList, searchOf } from '@/core/list/list'
import { resolveList } from '@/core/list/resolve'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/languages'
import { siteAddress } from '@/site-address'

export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The list that an address names, with what the directory knows of it now, and where it stands: on this site, which is empty where that is not known, and after it. */
export async function readRequest(searchParams: SearchParams, locale: Locale) {
  const fields = await searchParams
  const asked = await headers()
  const query = new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value ?? []].flat().map((one): [string, string] => [name, one])),
  )
  const { services, retired } = edition()
  const read = readList(query.toString())
  const resolved = resolveList(read.list, services, retired)
  // What is gone or unknown is told once, and does not stand in the link that is given on.
  const list = { ...read.list, picks: resolved.found.map(({ pick, service }) => ({ ...pick, slug: service.slug })) }
  return {
    ...read,
    ...resolved,
    list,
    services,
    topic: query.get('t'),
    site: siteAddress({ host: asked.get('host'), forwardedProto: asked.get('x-forwarded-proto') }),
    path: addressOf('list', locale) + searchOf(list),
  }
}
