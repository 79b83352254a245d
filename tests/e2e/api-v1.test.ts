import { readFileSync } from 'node:fs'
import type { APIRequestContext } from '@playwright/test'
import { expect, test } from './fixtures'
import { requestOf, sendRaw } from './raw-http'

// Written out from the contract, as whoever asks from another site knows it.
const v1 = '/api/v1'
const example = { who: 'parent', age: '12-15', topics: ['school', 'money'], place: '3561 AB' }

interface Link {
  slug?: string
  page: string
  self: string
}

interface Help extends Link {
  name: string
  text: { language: string; description: string; applicationProcess: string }
  said: Record<string, string | null>
  phones: { number: string; href: string; text: string }[]
}

interface Plan {
  dangers: { id: string; phones: { number: string }[] }[]
  escalation: { rules: { id: string; when: string; do: string; applies: string }[]; page: string }
  language: string
  first: (Link | { advice: string; title: string; text: string })[]
  steps: { id: string; title: string; services: Help[]; more: Help[] }[]
}

async function fetchPlan(request: APIRequestContext, body: object, language?: string): Promise<Plan> {
  const response = await request.post(`${v1}/plans${language ? `?lang=${language}` : ''}`, { data: body })
  expect(response.status(), await response.text()).toBe(200)
  expect(response.headers()).toMatchObject({
    'content-type': 'application/json',
    'content-language': language ?? 'nl',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
    'api-version': expect.stringMatching(/^1\.\d+\.\d+$/),
  })
  return response.json()
}

test('every example of the README is answered', async ({ request }) => {
  const lines = [...readFileSync('README.md', 'utf8').matchAll(/^curl (.*\/api\/.*)$/gm)].map(([, line = '']) => line)
  const asked = lines.map((line) => {
    const [, path = ''] = /http:\/\/localhost:3000([^\s']+)/.exec(line) ?? []
    return { path, data: / -d '([^']+)'/.exec(line)?.[1], type: / 'Content-Type: ([^']+)'/.exec(` ${line}`)?.[1] }
  })
  expect(asked.map(({ path }) => path.replace(/\?.*/, ''))).toEqual([
    '/api/v1/plans',
    '/api/v1/search',
    '/api/v1/situations',
    '/api/v1/services/veilig-thuis',
    '/api/hsds/v3/services',
  ])
  for (const { path, data, type } of asked) {
    const response = data
      ? await request.post(path, { data: Buffer.from(data), headers: { 'content-type': String(type) } })
      : await request.get(path)
    expect(response.status(), path).toBe(200)
    expect(JSON.stringify(await response.json()), path).toContain('"language"')
  }
})

test('a plan is said in the language that is asked for, with all that one needs to get in', async ({ request }) => {
  const [nl, en] = [await fetchPlan(request, example), await fetchPlan(request, example, 'en')]
  expect([nl.language, en.language]).toEqual(['nl', 'en'])
  expect(nl.escalation.rules.map(({ id }) => id)).toEqual([
    'life-danger',
    'unsafe',
    'veilig-thuis-client',
    'save-client-office-hours',
    'save-client-outside',
  ])
  for (const [at, { title, services, more }] of nl.steps.entries()) {
    expect(title).not.toBe(en.steps[at]?.title)
    for (const { slug, text, said } of [...services, ...more]) {
      expect(text.description.length, slug).toBeGreaterThan(10)
      expect(text.applicationProcess.length, slug).toBeGreaterThan(5)
      for (const fact of ['access', 'ages', 'areas', 'sure']) expect(said[fact], `${fact} of ${slug}`).toBeTruthy()
    }
  }
})

test('the old way to a plan shows the same services, and says what comes after it', async ({ request }) => {
  const at = '2026-11-21T22:15:00+01:00'
  const response = await request.post('/api/plan', { data: { ...example, at } })
  expect(response.headers()).toMatchObject({
    deprecation: `@${Date.UTC(2026, 10, 30) / 1000}`,
    link: '</api/v1/plans>; rel="successor-version"',
  })
  const old = (await response.json()) as Plan
  const { steps } = await fetchPlan(request, { ...example, at })
  const slugs = (of: Plan['steps']) => of.map(({ id, services }) => [id, services.map(({ slug }) => slug)])
  expect(slugs(steps)).toEqual(slugs(old.steps))
})

test('every address in a plan leads to a page of this site and to an answer', async ({ request, baseURL }) => {
  const { first, steps, escalation } = await fetchPlan(request, { ...example, situations: ['school-refusal'] }, 'en')
  const links = [...first, ...steps.flatMap(({ services }) => services)].flatMap((one) => ('page' in one ? [one] : []))
  expect(links.length).toBeGreaterThan(3)
  for (const address of new Set([escalation.page, ...links.flatMap(({ page, self }) => [page, self])])) {
    expect(new URL(address).origin).toBe(baseURL)
    expect((await request.get(address)).status(), address).toBe(200)
  }
})

test('words that point at danger are answered first with whom to call', async ({ request }) => {
  const response = await request.post(`${v1}/search`, { data: { words: 'mijn vader slaat mij' } })
  expect(response.headers()['cache-control']).toBe('no-store')
  const text = await response.text()
  expect(text.startsWith('{"dangers":[{"id":"unsafe"')).toBe(true)
  expect((JSON.parse(text) as Plan).dangers[0]?.phones.map(({ number }) => number)).toContain('0800-2000')
})

test('nobody can ask for words in an address', async ({ request }) => {
  const response = await request.get(`${v1}/search?words=schulden`)
  expect(response.status()).toBe(405)
  expect(response.headers().allow).toBe('POST, OPTIONS')
})

test('what may be kept is asked for again by its tag', async ({ request }) => {
  for (const path of ['situations', 'situations/school-refusal', 'services/veilig-thuis?lang=en', 'openapi.json']) {
    const { etag = '', 'cache-control': keeping } = (await request.get(`${v1}/${path}`)).headers()
    expect(keeping, path).toMatch(/^public, max-age=\d+$/)
    const again = await request.get(`${v1}/${path}`, { headers: { 'if-none-match': etag } })
    expect([again.status(), await again.text()], path).toEqual([304, ''])
    expect(again.headers()['api-version']).toBeTruthy()
  }
})

const wrongs: [status: number, method: string, path: string, body?: string][] = [
  [400, 'GET', '/situations?lang=xx'],
  [400, 'GET', '/situations?lang=nl&lang=en'],
  [400, 'GET', '/services/veilig-thuis?colour=red'],
  [400, 'GET', `/openapi.json?${'x'.repeat(5000)}=1`],
  [400, 'GET', '/../nl'],
  [400, 'GET', '/%ff'],
  [400, 'POST', '/plans', '{"who":"nobody"}'],
  [400, 'POST', '/search', '{"words":5}'],
  [404, 'GET', ''],
  [404, 'GET', '/'],
  [404, 'GET', '/situations/'],
  [404, 'GET', '/services/onbekend'],
  [404, 'GET', '/services/%D9%85%D8%AF%D8%B1%D8%B3%D8%A9'],
  [404, 'GET', '/onbekend'],
  [405, 'GET', '/plans'],
  [405, 'DELETE', '/situations'],
  [414, 'GET', `/services/${'a'.repeat(600)}`],
]
for (const [status, method, path, body] of wrongs)
  test(`${method} ${path.slice(0, 60)} ${body ?? ''} is a problem that says what to do`, async ({ baseURL }) => {
    const answer = await sendRaw(
      baseURL,
      body === undefined
        ? requestOf(method, v1 + path)
        : `${method} ${v1}${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    )
    expect(answer.status).toBe(status)
    expect(answer.head).toMatch(/^content-type: application\/problem\+json/im)
    expect(answer.head).toMatch(/^api-version: 1\.\d+\.\d+$/im)
    expect(answer.head).toMatch(/^cache-control: no-store$/im)
    for (const part of ['"title":"', `"status":${status}`, '"detail":"']) expect(answer.body).toContain(part)
  })

test('a browser of another site may ask, and read the version', async ({ request }) => {
  const { headers, status } = await request
    .fetch(`${v1}/plans?lang=en`, {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    })
    .then((response) => ({ headers: response.headers(), status: response.status() }))
  expect(status).toBe(204)
  expect(headers['access-control-allow-methods']).toContain('POST')
  expect(headers['access-control-expose-headers']).toBe('*')
})
