import { expect, test } from 'vitest'
import { makeService } from '../routing/fixture'
import { codeOf } from './code'
import { mostPicks } from './list'
import { readLink } from './read-link'

const services = Array.from({ length: 25 }, (_, index) => makeService({ slug: `s${index}` }))
const retired = [
  { slug: 'old-name', name: 'Old name', organization: 'club', closed: false, now: 's1' },
  { slug: 'gone', name: 'Gone', organization: 'club', closed: true, now: 's2' },
]
const read = (code: string | null, query = '') => readLink(code, new URLSearchParams(query), { services, retired })
const codeWith = (...slugs: string[]) => codeOf({ picks: slugs.map((slug) => ({ slug, reason: null })), wijk: 'oost' })
const slugsOf = ({ list }: ReturnType<typeof read>) => list.picks.map(({ slug }) => slug)

test('a code leads to the services as they are called now, each once, and tells what has closed', () => {
  const link = read(codeWith('s3', 'old-name', 's1', 'gone'))
  expect(slugsOf(link)).toEqual(['s3', 's1'])
  expect(link.found.map(({ service }) => service.slug)).toEqual(['s3', 's1'])
  expect(link.closed.map(({ name, instead }) => [name, instead?.slug])).toEqual([['Gone', 's2']])
  expect(link.list.wijk).toBe('oost')
})

test('what nobody knows is counted, of a code and of a link from before', () => {
  expect(read(codeWith('s1', 'nowhere')).unknown).toBe(1)
  expect(read(null, 's=s1,nowhere,<b>&w=mars').unknown).toBe(3)
})

test('more than twenty of a link from before are counted', () => {
  const link = read(null, `s=${services.map(({ slug }) => slug).join(',')}`)
  expect([link.list.picks.length, link.tooMany]).toEqual([mostPicks, 5])
})

test('a code goes before a link from before, and one that nobody can read says so and holds nothing', () => {
  expect(slugsOf(read(codeWith('s4'), 's=s5'))).toEqual(['s4'])
  expect(read('nonsense', 's=s5')).toMatchObject({ code: 'unreadable', found: [], list: { picks: [] } })
  expect(read('23ppppppn8e')).toMatchObject({ code: 'newer', found: [] })
})
