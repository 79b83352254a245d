import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { failings, isDoubt, isFailing } from './findings'
import { type Answer, mostRedirects, nextStep, type Question } from './walk'

const home = 'https://a.example/page'

type Said = (question: Question) => Answer
type Asked = Question & { answer: Answer }

/** What is found where a site answers like this, and what it was asked. */
function walk(says: Said, from = home) {
  const asked: Asked[] = []
  for (;;) {
    const step = nextStep(from, asked)
    if ('found' in step) return { ...step.found, asked: asked.map(({ method, address }) => `${method} ${address}`) }
    asked.push({ ...step.ask, answer: says(step.ask) })
  }
}

const always = (status: number, location: string | null = null) => walk(() => ({ status, location }))
const ways = (table: Record<string, [number, string?]>) =>
  walk(({ address }) => {
    const [status, location = null] = table[address] ?? [200]
    return { status, location }
  })

test('a page that answers is asked once, for its head alone', () => {
  expect(always(200)).toEqual({
    finding: 'works',
    status: 200,
    leadsTo: null,
    forGood: false,
    asked: [`HEAD ${home}`],
  })
})

test.each([
  [204, 'works'],
  [304, 'unreadable'],
  [400, 'refuses-us'],
  [401, 'refuses-us'],
  [403, 'refuses-us'],
  [404, 'gone'],
  [410, 'gone'],
  [429, 'refuses-us'],
  [451, 'refuses-us'],
  [500, 'server-error'],
  [503, 'server-error'],
  [599, 'server-error'],
  [999, 'refuses-us'],
])('a page that always says %i: %s', (status, finding) => {
  expect(always(status)).toMatchObject({ finding, status, leadsTo: null })
})

test.each([404, 405, 403, 500, 501])('what HEAD is told by %i counts only when GET says so too', (status) => {
  const { finding, asked } = walk(({ method }) => ({ status: method === 'HEAD' ? status : 200, location: null }))
  expect([finding, asked]).toEqual(['works', [`HEAD ${home}`, `GET ${home}`]])
})

test.each(['timed-out', 'broken-off', 'unreadable', 'too-long'] as const)('so does a HEAD that is %s', (failed) => {
  const { finding } = walk(({ method }) => (method === 'HEAD' ? { failed } : { status: 200, location: null }))
  expect(finding).toBe('works')
})

test('who says that we ask too much is not asked again', () => {
  expect(always(429).asked).toHaveLength(1)
})

test.each(['no-name', 'refused', 'certificate-expired', 'inside', 'no-name-server'] as const)(
  'where the line fails (%s) another question helps nothing',
  (failed) => {
    expect(walk(() => ({ failed }))).toMatchObject({ finding: failed, status: null, asked: [`HEAD ${home}`] })
  },
)

describe('redirects', () => {
  test.each([
    [301, true],
    [308, true],
    [302, false],
    [303, false],
    [307, false],
  ])('%i is followed; for good: %s', (status, forGood) => {
    expect(ways({ [home]: [status, '/other#part'] })).toMatchObject({
      finding: 'works',
      status: 200,
      leadsTo: 'https://a.example/other',
      forGood,
    })
  })

  test('one that is not for good makes the whole way not for good', () => {
    const found = ways({ [home]: [301, 'https://b.example/'], 'https://b.example/': [302, 'https://c.example/'] })
    expect(found).toMatchObject({ leadsTo: 'https://c.example/', forGood: false })
  })

  const chain = (length: number) =>
    walk(({ address }) => {
      const count = Number(new URL(address).searchParams.get('n') ?? 0)
      return count === length ? { status: 200, location: null } : { status: 302, location: `?n=${count + 1}` }
    })

  test('five in a row are followed, six are too many', () => {
    expect(chain(mostRedirects)).toMatchObject({ finding: 'works', leadsTo: `${home}?n=5` })
    expect(chain(mostRedirects + 1)).toMatchObject({ finding: 'too-many-redirects', status: 302 })
  })

  test.each([
    ['itself', home, 'loop'],
    ['itself with another part of the page', '#part', 'loop'],
    ['a file', 'file:///etc/passwd', 'leads-elsewhere'],
    ['another way than http', 'ftp://a.example/', 'leads-elsewhere'],
    ['a script', 'javascript:alert(1)', 'leads-elsewhere'],
    ['no address', 'https://', 'leads-nowhere'],
    ['more than an address', `/${'x'.repeat(3000)}`, 'leads-nowhere'],
  ])('to %s', (_, location, finding) => {
    expect(always(301, location)).toMatchObject({ finding, asked: [`HEAD ${home}`] })
  })

  test('to nowhere', () => {
    expect(always(301)).toMatchObject({ finding: 'leads-nowhere' })
  })

  test('back to where one was', () => {
    const found = ways({ [home]: [302, 'https://b.example/'], 'https://b.example/': [302, home] })
    expect(found).toMatchObject({ finding: 'loop', leadsTo: 'https://b.example/' })
  })

  test('inside a network are told apart from an address that is inside itself', () => {
    const inside = { failed: 'inside' } as const
    expect(walk(() => inside).finding).toBe('inside')
    const led = walk(({ address }) => (address === home ? { status: 302, location: 'http://10.0.0.1/' } : inside))
    expect(led).toMatchObject({ finding: 'leads-inside', leadsTo: 'http://10.0.0.1/' })
  })

  test('a name and a password are given to nobody', () => {
    expect(always(301, 'https://me:secret@b.example/').asked[1]).toBe('HEAD https://b.example/')
  })

  test('once HEAD was refused the rest of the way is asked by GET', () => {
    const { asked } = walk(({ method, address }) => {
      if (address !== home) return { status: 200, location: null }
      return method === 'HEAD' ? { status: 405, location: null } : { status: 301, location: '/b' }
    })
    expect(asked).toEqual([`HEAD ${home}`, `GET ${home}`, 'GET https://a.example/b'])
  })
})

test('whatever a site answers, it ends after seven questions, and asks http or https alone', () => {
  const answers = fc.oneof(
    fc.record({
      status: fc.oneof(fc.integer({ min: 100, max: 1000 }), fc.constantFrom(301, 302, 303, 307, 308)),
      location: fc.oneof(fc.constant(null), fc.string(), fc.webUrl(), fc.constantFrom('/a', '/b', '?c', 'ftp://x.nl/')),
    }),
    fc.constantFrom<Answer>({ failed: 'timed-out' }, { failed: 'no-name' }, { failed: 'inside' }),
  )
  fc.assert(
    fc.property(fc.infiniteStream(answers), (all) => {
      const stream = all[Symbol.iterator]()
      const { finding, asked } = walk(() => stream.next().value as Answer)
      expect(asked.length).toBeLessThanOrEqual(mostRedirects + 2)
      for (const one of asked) expect(one).toMatch(/^(HEAD|GET) https?:\/\//)
      expect(finding === 'works' || isDoubt(finding) || isFailing(finding)).toBe(true)
    }),
  )
})

test('a doubt is no failing', () => {
  expect(failings.filter(isDoubt)).toEqual([])
})
