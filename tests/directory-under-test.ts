import { readFileSync } from 'node:fs'
import type { Service } from '@/core/service'

/** The real directory, as seeding left it beside the database. */
export const { services } = JSON.parse(readFileSync('data/directory.json', 'utf8')) as { services: Service[] }

export function serviceOf(slug: string): Service {
  const found = services.find((service) => service.slug === slug)
  if (!found) throw new Error(`no service ${slug}`)
  return found
}
