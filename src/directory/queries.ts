import type { Service } from '../core/service'
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

/** Version and services as they stood at one moment, even while another process seeds. Throws when the directory was never seeded. */
export async function readDirectory(client: PrismaClient): Promise<{ version: string; services: Service[] }> {
  const [{ version }, rows] = await client.$transaction([
    client.directoryVersion.findFirstOrThrow(),
    findActive(client),
  ])
  return { version, services: rows.map(toService) }
}

function findActive(client: PrismaClient) {
  return client.service.findMany({ where: { status: 'active' }, include: serviceInclude, orderBy: { slug: 'asc' } })
}
