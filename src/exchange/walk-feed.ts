import type { Json } from '../core/facts/facts'
import { Problem } from '../problem'
import type { AskJson } from './ask-json'
import { isObject, type JsonObject } from './json-object'
import { nameOf } from './name-of'

const perPage = 100
const [mostPages, mostServices] = [2_000, 20_000]
/** A service in a list leaves these out, unless the feed fills its lists. */
const partsOfFull = ['phones', 'schedules', 'service_areas', 'service_at_locations', 'attributes', 'contacts']

/**
 * Every service of the HSDS 3 feed at this base, in full and with its organization, in the order of its pages. Throws a `Problem` where what the feed says of itself does not add up,
 * so that nothing of one is taken that loops, was cut, or changed while it was read.
 */
export async function walkFeed(base: URL, ask: AskJson): Promise<JsonObject[]> {
  checkVersion(await ask(base), base)
  const askBelow = (path: string) => ask(below(base, path))
  const organizations = new Map<string, JsonObject>()
  const services: JsonObject[] = []
  for (const listed of await listServices(base, ask)) {
    const id = String(listed.id)
    const full = isFull(listed) ? listed : await askOne(askBelow, `services/${encodeURIComponent(id)}`, id)
    services.push({ ...full, organization: await organizationOf(full, listed, organizations, askBelow) })
  }
  return services
}

function checkVersion(said: Json, base: URL) {
  const name = nameOf(base)
  const version = isObject(said) ? said.version : undefined
  if (typeof version !== 'string')
    throw new Problem(`${name} does not say which version of HSDS it speaks: name the base of a feed.`)
  if (!/^(HSDS-?\s*)?3(\.\d+)*(-[\w.-]+)?$/i.test(version))
    throw new Problem(`${name} speaks HSDS ${JSON.stringify(version.slice(0, 20))}; only HSDS 3 is understood.`)
}

/** The address of this part of the feed, with what the base asks along (a key, say). */
function below(base: URL, path: string, query: Record<string, string> = {}): URL {
  const address = new URL(base)
  address.hash = ''
  address.pathname = `${base.pathname.replace(/\/+$/, '')}/${path}`
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
  return address
}

async function listServices(base: URL, ask: AskJson): Promise<JsonObject[]> {
  const services = new Map<string, JsonObject>()
  for (let number = 1, pages = 1, total: number | undefined; number <= pages; number++) {
    const address = below(base, 'services', { page: String(number), per_page: String(perPage), full: 'true' })
    const page = toPage(await ask(address), address, number)
    if (total !== undefined && (page.total !== total || page.pages !== pages))
      throw new Problem(`${page.name} counts another number of services or pages than page 1: it changes, or lies.`)
    total = page.total
    pages = page.pages
    for (const service of page.services) {
      const id = typeof service.id === 'string' ? service.id : ''
      if (id === '') throw new Problem(`${page.name} holds a service without an id.`)
      if (services.has(id)) throw new Problem(`${page.name} holds ${short(id)} once more: this feed goes round.`)
      services.set(id, service)
    }
    if (number === pages && services.size !== total)
      throw new Problem(`${nameOf(base)} says that it has ${total} services, and gives ${services.size}.`)
    if (services.size > total)
      throw new Problem(`${nameOf(base)} says that it has ${total} services, and gives more than that.`)
  }
  return [...services.values()]
}

interface Page {
  /** How sentences name it. */
  name: string
  services: JsonObject[]
  total: number
  pages: number
}

/** A page of which everything that it says of itself is so. */
function toPage(said: Json, address: URL, number: number): Page {
  const name = `Page ${number} of ${nameOf(address)}`
  const page = isObject(said) ? said : {}
  const { contents, total_items: total, total_pages: pages } = page
  const lies = (field: string) => new Problem(`${name} cannot be right: ${field} is ${short(page[field])}.`)
  if (!Array.isArray(contents) || !contents.every(isObject)) throw new Problem(`${name} is no page of services.`)
  if (!isCount(total)) throw lies('total_items')
  if (total > mostServices) throw new Problem(`${name} has ${total} services; more than ${mostServices} are not read.`)
  if (!isCount(pages) || pages > Math.max(total, 1) || (pages === 0 && total > 0)) throw lies('total_pages')
  if (pages > mostPages) throw new Problem(`${name} has ${pages} pages; more than ${mostPages} are not read.`)
  if (page.page_number !== undefined && page.page_number !== number) throw lies('page_number')
  if (page.size !== undefined && (!isCount(page.size) || page.size < contents.length)) throw lies('size')
  if (page.empty !== undefined && page.empty !== (contents.length === 0)) throw lies('empty')
  if (page.first_page !== undefined && page.first_page !== (number === 1)) throw lies('first_page')
  if (page.last_page !== undefined && page.last_page !== number >= pages) throw lies('last_page')
  if (contents.length === 0 && total > 0) throw lies('contents')
  return { name, services: contents as JsonObject[], total, pages }
}

const isCount = (value: Json | undefined): value is number => Number.isSafeInteger(value) && Number(value) >= 0

const isFull = (service: JsonObject): boolean => partsOfFull.some((part) => service[part] !== undefined)

async function askOne(ask: (path: string) => Promise<Json>, path: string, id: string): Promise<JsonObject> {
  const said = await ask(path)
  if (!isObject(said) || said.id !== id) throw new Problem(`${path} of this feed is not what was asked: ${short(id)}.`)
  return said
}

/** As it stands in the service, or each asked once by its id. */
async function organizationOf(
  full: JsonObject,
  listed: JsonObject,
  known: Map<string, JsonObject>,
  ask: (path: string) => Promise<Json>,
): Promise<JsonObject> {
  const nested = [full.organization, listed.organization].find(isObject)
  if (nested) return nested
  const id = full.organization_id ?? listed.organization_id
  if (typeof id !== 'string' || id === '')
    throw new Problem(`The service ${short(full.id)} of this feed says of no organization that it is theirs.`)
  const found = known.get(id) ?? (await askOne(ask, `organizations/${encodeURIComponent(id)}`, id))
  known.set(id, found)
  return found
}

const short = (value: Json | undefined): string => (JSON.stringify(value) ?? 'missing').slice(0, 60)
