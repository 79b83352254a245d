import type { Retired, Service } from '../core/service'
import { type PrismaClient, sharedDirectory } from './client'
import { serviceInclude } from './service-row'
import { toService } from './to-service'

/** Every active service, by slug. */
export async function listServices(client: PrismaClient = sharedDirectory()): Promise<Service[]> {
  const rows = await findActive(client)
  return rows.map(toService)
}

/** The active service with this slug, or undefined. */
export async function findService(
  slug: string,
  client: PrismaClient = sharedDirectory(),
): Promise<Service | undefined> {
  const row = await client.service.findUnique({ where: { slug, status: 'active' }, include: serviceInclude })
  return row ? toService(row) : undefined
}

/** Version, services and what is gone as they stood at one moment, even while another process seeds. Throws when the directory was never seeded. */
export async function readDirectory(client: PrismaClient): Promise<{
  version: string
  services: Service[]
  retired: Retired[]
}> {
  const [{ version }, rows, gone] = await client.$transaction([
    client.directoryVersion.findFirstOrThrow(),
    findActive(client),
    client.retiredService.findMany({ orderBy: { slug: 'asc' } }),
  ])
  const retired = gone.map(({ slug, name, closed, nowSlug }) => ({ slug, name, closed, now: nowSlug }))
  return { version, services: rows.map(toService), retired }
}

function findActive(client: PrismaClient) {
  return client.service.findMany({ where: { status: 'active' }, include: serviceInclude, orderBy: { slug: 'asc' } })
}
