import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Json } from '../core/facts/facts'
import { Problem } from '../problem'
import { usualBounds } from './ask-json'
import { isObject, type JsonObject } from './json-object'
import { readJson } from './read-json'

/** Every service in the JSON files of a folder, each once: of those that stand there more than once the one that says most. Throws a `Problem` that names the file that cannot be read, or where there is no service. */
export async function readFolder(folder: string, bounds = usualBounds): Promise<JsonObject[]> {
  const files = await readdir(folder).catch(() => {
    throw new Problem(`${folder} is no folder that can be read.`)
  })
  const names = files.filter((name) => /\.json$/i.test(name)).sort()
  const services = new Map<string, JsonObject>()
  let bytes = 0
  for (const path of names.map((name) => join(folder, name))) {
    const { size } = await stat(path)
    bytes += size
    if (size > bounds.bytesOfAnswer || bytes > bounds.bytesInAll)
      throw new Problem(`${path}: this is more than a feed may hold.`)
    for (const service of servicesIn(readJson(await readFile(path), path))) {
      const id = String(service.id ?? JSON.stringify(service))
      const other = services.get(id)
      if (!other || JSON.stringify(other).length < JSON.stringify(service).length) services.set(id, service)
    }
  }
  if (services.size === 0) throw new Problem(`${folder} holds no service of HSDS: no JSON file with one in it.`)
  return [...services.values()]
}

/** The services in what one file says: a list or a page of them, an organization with its own, a service at a location, or one service. */
function servicesIn(said: Json): JsonObject[] {
  if (Array.isArray(said)) return said.flatMap(servicesIn)
  if (!isObject(said)) return []
  if (Array.isArray(said.contents)) return said.contents.flatMap(servicesIn)
  if (Array.isArray(said.services)) {
    const { services, ...organization } = said
    return (services as Json[]).flatMap((one) => (isObject(one) ? { organization, ...one } : []))
  }
  if (isObject(said.service)) {
    const { service, ...place } = said
    return servicesIn({ service_at_locations: [place], ...service })
  }
  return isObject(said.organization) && said.name !== undefined ? [said] : []
}
