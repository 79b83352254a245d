import { describe, expect, test } from 'vitest'
import type { Json } from '../core/facts/facts'
import { otherService, pageOf } from './fixture'
import type { JsonObject } from './json-object'
import { walkFeed } from './walk-feed'

const base = new URL('https://feed.example/hsds?key=geheim')
const services = [1, 2, 3].map((number) => otherService(number))
const [one, two, three] = services as [JsonObject, JsonObject, JsonObject]

/** A feed that answers these at their paths; what it was asked stands in `asked`. */
function feed(answers: Record<string, Json>) {
  const asked: string[] = []
  const ask = async ({ pathname, searchParams }: URL): Promise<Json> => {
    const name = pathname.replace('/hsds', '') + (searchParams.has('page') ? `?${searchParams.get('page')}` : '')
    asked.push(name)
    expect(searchParams.get('key')).toBe('geheim')
    const answer = answers[name]
    if (answer === undefined) throw new Error(`nothing at ${name}`)
    return answer
  }
  return { asked, walk: () => walkFeed(base, ask) }
}

const of3 = { '': { version: '3.0' } }
const basic = ({ id, name, status, organization }: JsonObject): JsonObject =>
  ({ id, name, status, organization }) as JsonObject

describe('every service of a feed is read once, in full and with its organization', () => {
  test('from pages that hold them in full', async () => {
    const { asked, walk } = feed({
      ...of3,
      '/services?1': pageOf([one, two], 1, 2, 3),
      '/services?2': pageOf([three], 2, 2, 3),
    })
    expect(await walk()).toEqual(services)
    expect(asked).toEqual(['', '/services?1', '/services?2'])
  })

  test('one by one where the pages are short', async () => {
    const { walk } = feed({ ...of3, '/services?1': pageOf([basic(one)]), [`/services/${one.id}`]: one })
    expect(await walk()).toEqual([one])
  })

  test('with an organization that is named by its id, asked once', async () => {
    const bare = [one, two].map(({ organization: _, ...service }) => ({ ...service, organization_id: 'o1' }))
    const { asked, walk } = feed({ ...of3, '/services?1': pageOf(bare), '/organizations/o1': one.organization as Json })
    expect((await walk()).map(({ organization }) => organization)).toEqual([one.organization, one.organization])
    expect(asked.filter((name) => name.startsWith('/organizations'))).toHaveLength(1)
  })

  test.each(['3.0', '3.1', '3.1.2', 'HSDS-3.0', '3.0-uk', 'hsds 3.0'])('of version %s', async (version) => {
    expect(await feed({ '': { version }, '/services?1': pageOf([]) }).walk()).toEqual([])
  })
})

describe('a feed that lies ends with a sentence, and nothing of it is taken', () => {
  const page = pageOf([one, two])
  test.each<[string, Record<string, Json>, RegExp]>([
    ['that speaks another version', { '': { version: '2.0' } }, /speaks HSDS "2\.0"/],
    ['that would steer a terminal', { '': { version: '\x1b[2J' } }, /speaks HSDS "\\u001b\[2J"/],
    ['that says no version', { '': { hello: 'world' } }, /does not say which version/],
    ['whose base is a list', { '': [one] }, /does not say which version/],
    [
      'with fewer services than it says',
      { '/services?1': { ...page, total_items: 3 } },
      /says that it has 3 services, and gives 2/,
    ],
    [
      'with more services than it says',
      { '/services?1': { ...page, total_items: 1 } },
      /says that it has 1 services, and gives 2/,
    ],
    ['whose total is no number', { '/services?1': { ...page, total_items: '2' } }, /total_items/],
    ['whose total is below nothing', { '/services?1': { ...page, total_items: -1 } }, /total_items/],
    [
      'with more services than are read',
      { '/services?1': { ...page, total_items: 1e9, total_pages: 9 } },
      /has 1000000000 services/,
    ],
    [
      'with more pages than services',
      { '/services?1': { ...page, total_pages: 1e6, last_page: false } },
      /total_pages/,
    ],
    ['with services on no page', { '/services?1': { ...page, total_pages: 0 } }, /total_pages/],
    ['that gives another page than was asked', { '/services?1': { ...page, page_number: 2 } }, /page_number is 2/],
    ['with more on a page than it says', { '/services?1': { ...page, size: 1 } }, /size is 1/],
    ['whose last page is not', { '/services?1': { ...page, last_page: false } }, /last_page is false/],
    ['whose first page is not', { '/services?1': { ...page, first_page: false } }, /first_page/],
    ['whose page is empty and is not', { '/services?1': { ...page, empty: true } }, /empty is true/],
    ['whose page holds no list', { '/services?1': { ...page, contents: {} } }, /is no page of services/],
    ['whose page holds words', { '/services?1': { ...page, contents: ['x', 'y'] } }, /is no page of services/],
    ['with an empty page in the middle', { '/services?1': pageOf([], 1, 2, 2) }, /contents is \[\]/],
    ['with a service without an id', { '/services?1': pageOf([{ ...one, id: '' }]) }, /without an id/],
    [
      'that goes round',
      { '/services?1': pageOf([one], 1, 2, 2), '/services?2': pageOf([one], 2, 2, 2) },
      /once more: this feed goes round/,
    ],
    [
      'that grows while it is read',
      { '/services?1': pageOf([one], 1, 3, 3), '/services?2': pageOf([two], 2, 4, 4) },
      /counts another number of services or pages than page 1/,
    ],
    [
      'that gives another service than was asked',
      { '/services?1': pageOf([basic(one)]), [`/services/${one.id}`]: two },
      /is not what was asked/,
    ],
    ['with a service of nobody', { '/services?1': pageOf([{ ...one, organization: null }]) }, /of no organization/],
  ])('one %s', async (_, answers, said) => {
    await expect(feed({ ...of3, ...answers }).walk()).rejects.toThrow(said)
    await expect(feed({ ...of3, ...answers }).walk()).rejects.toMatchObject({ name: 'Problem' })
    await expect(feed({ ...of3, ...answers }).walk()).rejects.not.toThrow(/geheim/)
  })

  test('an id that leads elsewhere stays a part of the path', async () => {
    const odd = { ...basic(one), id: '../../admin?x=1#y' }
    const { asked, walk } = feed({ ...of3, '/services?1': pageOf([odd]) })
    await expect(walk()).rejects.toThrow('nothing at')
    expect(asked.at(-1)).toBe('/services/..%2F..%2Fadmin%3Fx%3D1%23y')
  })
})
