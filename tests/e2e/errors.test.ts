import * as fc from 'fast-check'
import { questionIds } from '@/core/triage/replies'
import { expect, test } from './fixtures'
import { findHelp } from './journey'
import { fetchPage, posted } from './pages'
import { expectCompleteDocument, expectEscalationFirst } from './raw-html'
import { requestOf, sendRaw } from './raw-http'
import { t, words } from './words'

test.describe('an address that leads nowhere', () => {
  for (const path of [
    '/onbekend',
    '/zz/x',
    '/tlh',
    '/nl/a/b/c',
    '/nl/gids/bestaat-niet',
    '/nl/gids/spoor030/x',
    '/favicon.png',
    '/_next/x.js',
  ])
    test(`${path} is a whole page that says so and leads on`, async ({ request }) => {
      const response = await request.get(path)
      const html = await response.text()
      expect(response.status()).toBe(404)
      expectEscalationFirst(html)
      expect(html).toContain(words.errors['not-found'].title)
      for (const address of ['/nl', findHelp, '/nl/gids']) expect(html).toContain(`href="${address}"`)
    })

  for (const path of [
    '/nl/gids/%E0%A4%A',
    '/%',
    '/nl/%ff',
    '/nl/%00',
    '/nl/%5c..%5c',
    '/nl/vind-hulp/%',
    '/api/../nl',
    '/api/%2e%2e/nl',
    '/api/..;/nl',
    '/nl%2Fvind-hulp',
    '/nl//vind-hulp',
    '//nl',
  ])
    test(`${path} cannot be read, and a whole page says so`, async ({ baseURL }) => {
      const { status, body } = await sendRaw(baseURL, requestOf('GET', path))
      expect(status).toBe(400)
      expectEscalationFirst(body)
      expect(body).toContain(words.errors.malformed.title)
    })

  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
    test(`${method} to a page that takes none is refused with a whole page`, async ({ request }) => {
      for (const path of ['/nl', '/nl/gids/save', '/nl/nu-hulp']) {
        const response = await request.fetch(path, { method, data: 'who=parent' })
        expect(response.status()).toBe(405)
        expect(response.headers().allow).toBe('GET, HEAD')
        expectEscalationFirst(await response.text())
      }
    })
})

test.describe('what is no proper request', () => {
  const cases: [string, string | Uint8Array, number][] = [
    ['garbage', 'garbage\r\n\r\n', 400],
    ['bytes of another protocol', Uint8Array.of(0x16, 3, 1, 0, 5, 1, 2, 3, 4), 400],
    ['headers that are too large', requestOf('GET', '/nl', `X: ${'a'.repeat(40_000)}`), 431],
    ['an address that is too long', requestOf('GET', `/${'a'.repeat(40_000)}`), 431],
    ['the address of another site', requestOf('GET', 'http://example.org/nl'), 400],
    [
      'a host that is far too long',
      `GET /nl/lijst HTTP/1.1\r\nHost: ${'a'.repeat(5000)}\r\nConnection: close\r\n\r\n`,
      400,
    ],
    ['a query of too many parts', requestOf('GET', `/nl/alle-hulp?${'s&'.repeat(50)}`), 414],
    ['a query that is too long', requestOf('GET', `/nl/lijst?s=${'a'.repeat(2000)}`), 414],
    ['a path that is too long', requestOf('GET', `/nl/gids/${'a'.repeat(600)}`), 414],
    ['the way to another server', 'CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n', 405],
    ['an asterisk for an address', requestOf('OPTIONS', '*'), 400],
    ['a request that names no host', 'GET /nl HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['an expectation that nobody knows', requestOf('GET', '/nl', 'Expect: the-unexpected'), 417],
  ]
  for (const [name, bytes, expected] of cases)
    test(`${name} is answered with ${expected} and a whole page with 112`, async ({ baseURL }) => {
      const { status, head, body } = await sendRaw(baseURL, bytes)
      expect(status).toBe(expected)
      expectEscalationFirst(body)
      for (const name of ['content-security-policy', 'x-frame-options', 'cross-origin-resource-policy'])
        expect(head).toMatch(new RegExp(`^${name}: `, 'im'))
    })

  for (const protocol of ['h2c', 'websocket'])
    test(`a browser or proxy that offers to upgrade to ${protocol} gets the page all the same`, async ({ baseURL }) => {
      const offer = `GET /nl HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, close\r\nUpgrade: ${protocol}\r\n\r\n`
      const { status, body } = await sendRaw(baseURL, offer)
      expect(status).toBe(200)
      expect(body).toContain('href="tel:112"')
    })
})

test('a form that would start code of the framework reaches none', async ({ request }) => {
  const headers = { 'next-action': '0'.repeat(42) }
  for (const path of ['/nl/nu-hulp', '/nl/vind-hulp', '/n%6c/vind-hulp', '/nl/lijst', '/api/health', '/api/unknown']) {
    const response = await request.post(path, { multipart: { $ACTION_ID_x: '' }, headers })
    // The questionnaire asks again; nobody else takes a form.
    expect([200, 404, 405], path).toContain(response.status())
    const text = await response.text()
    if (!path.startsWith('/api/')) expectEscalationFirst(text)
    expect(text).not.toContain('<script>')
    expect(response.headers()).not.toHaveProperty('x-nextjs-action-not-found')
  }
})

test.describe('the frame in which a form is answered', () => {
  const form = 'x-dichtbij-address: /nl/gids'
  const paths = [
    '/nl/formulier',
    '/nl/gids/gevonden',
    '/nl/vind-hulp/stap',
    '/nl/formuli%2565r',
    '/nl/formulier?who=parent',
    '/nl/formulier?_rsc',
    '/nl/formulier.rsc',
    '/NL/formulier',
    '/[locale]/formulier',
    '/_next/data/x/nl/formulier.json',
  ]
  for (const path of paths)
    test(`is closed to who asks from outside for ${path}`, async ({ baseURL }) => {
      for (const lines of [
        [],
        [form],
        [form.toUpperCase(), form],
        [form, 'RSC: 1'],
        [form, 'x-middleware-subrequest: proxy'],
      ]) {
        const { status, body } = await sendRaw(baseURL, requestOf('GET', path, ...lines))
        expect(status, lines.join()).toBe(404)
        expectEscalationFirst(body)
      }
    })

  test('is not reached by a slash too many or letters in percents either', async ({ request }) => {
    for (const path of ['/nl/formulier/', '/nl/formuli%65r', '/%6el/%66ormulier'])
      expect((await request.get(path, { headers: { 'x-dichtbij-address': '/nl/gids' } })).status()).toBe(404)
  })

  test('is not reached in the disguise of another page', async ({ request }) => {
    const headers = {
      'x-dichtbij-address': '/nl/gids',
      'x-matched-path': '/nl/formulier',
      'x-invoke-path': '/nl/formulier',
    }
    expect(await (await request.get('/nl/over', { headers })).text()).toContain(words.pages.about)
    expect(await (await request.get(findHelp, { headers })).text()).toContain(words.questions.who.title)
  })
})

test.describe('a form that is not as the page made it', () => {
  const title = (question: (typeof questionIds)[number]) => t(`questions.${question}.title`, { who: 'parent' })
  const place = 'who=parent&age=skip&topics=skip&weight=skip&known=skip&asked=place'
  const cases: [string, string, string, string | null][] = [
    ['is empty', '', title('who'), null],
    ['has no reply', 'asked=who', title('who'), words.form.errors.missing],
    ['has a reply that does not exist', 'asked=who&who=nobody', title('who'), words.form.errors['not-a-choice']],
    ['replies twice', 'asked=who&who=parent&who=youth', title('who'), words.form.errors['not-a-choice']],
    ['skips what cannot be skipped', 'asked=who&skip=1', title('who'), words.form.errors.missing],
    [
      'has an earlier reply that does not exist',
      'who=parent&age=999&asked=topics&topics=school',
      title('age'),
      words.form.errors['not-a-choice'],
    ],
    [
      'has an age that does not go with who asks',
      'who=youth&asked=age&age=pregnant',
      t('questions.age.title', { who: 'youth' }),
      words.form.errors['not-a-choice'],
    ],
    [
      'has one topic too many',
      'who=parent&age=skip&asked=topics&topics=school&topics=money&topics=mood&topics=housing&topics=leisure',
      title('topics'),
      t('form.errors.too-many', { most: 4 }),
    ],
    ['has spaces for a place', `${place}&place=+++`, title('place'), words.form.errors['missing-words']],
    [
      'has a place that is far too long',
      `${place}&place=${'a'.repeat(3000)}`,
      title('place'),
      words.form.errors['unknown-place'],
    ],
    ['goes to a question that is not asked', 'who=parent&to=buurt', title('age'), null],
    ['goes to a question that does not exist', 'who=parent&to=constructor', title('age'), null],
    ['asks a question that does not exist', 'asked=__proto__&__proto__=1&who=parent', title('age'), null],
    ['is not percent-encoded well', '%E0%A4%A=%ff&asked=%00&who=parent', title('age'), null],
  ]
  for (const [name, form, heading, problem] of cases)
    test(`and ${name} leads to a question`, async ({ request }) => {
      const response = await fetchPage(request, posted(name, form))
      const html = await response.text()
      expect(response.status()).toBe(200)
      expect(response.headers()['cache-control']).toBe('no-store')
      expectEscalationFirst(html)
      expect(html).toContain(`<h1>${heading}</h1>`)
      if (problem) expect(html).toContain(`role="alert">${problem}<`)
      else expect(html).not.toContain('role="alert"')
    })

  for (const [name, form] of [
    ['the first reply came twice', 'who=parent&who=parent&asked=age&age=12-15'],
    ['the first reply is missing', 'to=age'],
  ] as const)
    test(`shows choices, also when ${name}`, async ({ request }) => {
      const html = await (await fetchPage(request, posted(name, form))).text()
      expect(html).toMatch(/<input type="radio"/)
    })

  for (const bytes of [70_000, 2_000_000])
    test(`and has ${bytes} bytes asks again, with a clear word`, async ({ request }) => {
      const response = await fetchPage(request, posted('', `asked=who&who=${'a'.repeat(bytes)}`))
      const html = await response.text()
      expect(response.status()).toBe(200)
      expectEscalationFirst(html)
      expect(html).toContain(`role="alert">${words.form.errors['too-long']}<`)
      expect(html).toContain(`<h1>${title('who')}</h1>`)
    })

  test('and is of another kind asks again, with a clear word', async ({ request }) => {
    const others = [
      { multipart: { asked: 'who', who: 'parent' } },
      { data: '{"who":"parent"}', headers: { 'content-type': 'application/json' } },
      { data: 'who=parent', headers: { 'content-type': 'text/plain' } },
      { data: 'who=parent', headers: { 'content-type': 'application/x-www-form-urlencodedly' } },
    ]
    for (const other of others) {
      const response = await request.post(findHelp, other)
      const html = await response.text()
      expect(response.status()).toBe(200)
      expectEscalationFirst(html)
      expect(html).toContain(`role="alert">${words.form.errors.unreadable}<`)
    }
  })

  test('never leads to an error, whatever is in it', async ({ request }) => {
    const real = [
      'who',
      'parent',
      'youth',
      'skip',
      '12-15',
      '3561',
      'school',
      'asked',
      'to',
      'overvecht',
      'BU03440321',
      '',
    ]
    const field = fc.tuple(
      fc.oneof(fc.constantFrom(...questionIds, 'asked', 'to', 'skip'), fc.string()),
      fc.oneof(fc.constantFrom(...questionIds, ...real), fc.string({ unit: 'binary' })),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(field, { maxLength: 12 }), async (fields) => {
        const form = fields.map((pair) => pair.map((part) => encodeURIComponent(part)).join('=')).join('&')
        const response = await fetchPage(request, posted('', form))
        expect(response.status()).toBe(200)
        expectCompleteDocument(await response.text())
      }),
      { numRuns: 100 },
    )
  })

  test('is answered as one whole page every time, also when many come at once', async ({ request }) => {
    const form = 'who=parent&age=12-15&topics=school&weight=ongoing&known=none&place=3561'
    for (let round = 0; round < 10; round++) {
      const answers = await Promise.all(Array.from({ length: 10 }, () => fetchPage(request, posted('', form))))
      for (const answer of answers) expectEscalationFirst(await answer.text())
    }
  })
})
