import type { APIRequestContext } from '@playwright/test'
import * as fc from 'fast-check'
import { z } from 'zod'
import { expect, test } from './fixtures'
import { requestOf, sendRaw } from './raw-http'

// Everything here is written out from the contract, and nothing is imported from the app: partner sites rely on these very words.
const saturdayNight = '2026-11-21T22:15:00+01:00'
const mondayMorning = '2026-11-23T10:00:00+01:00'

const example = {
  who: 'parent',
  age: '12-15',
  topics: ['school', 'money'],
  situations: ['school-refusal'],
  weight: 'ongoing',
  known: ['save'],
  place: '3561 AB',
  at: saturdayNight,
}

const phone = z.strictObject({ number: z.string().min(1), of: z.string().min(1) })
const wijk = z.enum([
  'west',
  'noordwest',
  'overvecht',
  'noordoost',
  'oost',
  'binnenstad',
  'zuid',
  'zuidwest',
  'leidsche-rijn',
  'vleuten-de-meern',
])
const layer = z.enum(['social-base', 'basic-help', 'specialist-help', 'safety', 'line', 'general'])
const slug = z.string().regex(/^[a-z0-9-]+$/)
const service = z.strictObject({
  slug,
  name: z.string().min(1),
  madeFor: z.array(slug),
  /** Those of the question that it is made for. */
  situations: z.array(slug).optional(),
  candidates: z.array(slug),
  reasons: z.array(
    z.enum([
      'made-for',
      'area',
      'topic',
      'age',
      'group',
      'free',
      'open-now',
      'round-the-clock',
      'already-known',
      'fallback',
    ]),
  ),
  access: z.enum(['open', 'referral']),
  referredBy: z.array(z.enum(['buurtteam', 'huisarts', 'jeugdarts', 'save', 'medical-specialist'])),
  reach: z.enum(['buurt', 'wijk', 'city', 'region', 'national']),
  formats: z.array(z.enum(['individual', 'group', 'place', 'online', 'phone', 'chat'])).min(1),
  minimumAge: z.int().nullable(),
  maximumAge: z.int().nullable(),
  phones: z.array(phone),
  openNow: z.enum(['yes', 'no', 'unknown']),
  assuredDate: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  confidence: z.enum(['stated', 'dated', 'unconfirmed']),
})
const rule = (id: string, applies: z.ZodType, phones: z.ZodType) =>
  z.strictObject({ id: z.literal(id), phones, applies })
const line = (number: string, province: string | null = null) =>
  z.strictObject({ number: z.literal(number), province: z.literal(province) })
const advice = z.enum(['school', 'grown-up', 'own-helper', 'own-code', 'who-referred'])
const planAnswer = z.strictObject({
  first: z
    .array(z.union([z.strictObject({ slug }), z.strictObject({ advice })]))
    .min(1)
    .max(3),
  escalation: z.tuple([
    rule('life-danger', z.literal('always'), z.tuple([line('112')])),
    rule('unsafe', z.literal('always'), z.tuple([line('0800-2000')])),
    rule('veilig-thuis-client', z.literal('always'), z.tuple([line('0800-2000')])),
    rule('save-client-office-hours', z.enum(['now', 'not-now']), z.tuple([])),
    rule(
      'save-client-outside',
      z.enum(['now', 'not-now']),
      z.tuple([line('0800-2000', 'utrecht'), line('088-996 3000', 'flevoland')]),
    ),
  ]),
  place: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('known'), wijk, buurt: z.string().nullable() }),
    z.strictObject({ status: z.literal('choose'), wijken: z.array(wijk).min(2) }),
    z.strictObject({ status: z.enum(['outside', 'unknown', 'not-given']) }),
  ]),
  steps: z
    .array(
      z.strictObject({
        id: z.enum(['you-have', 'talk-now', 'start', 'nearby', 'may-follow', 'before-18', 'general']),
        layer: layer.nullable(),
        note: z.string().nullable(),
        services: z.array(service).max(4),
        more: z.array(service),
      }),
    )
    .min(1),
})
const problemAnswer = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  errors: z.array(z.object({ field: z.string(), detail: z.string().min(1), allowed: z.unknown() })).optional(),
})

const ask = (request: APIRequestContext, body: unknown) => request.post('/api/plan', { data: body as object })

async function fetchPlan(request: APIRequestContext, body: unknown) {
  const response = await ask(request, body)
  expect(response.status(), await response.text()).toBe(200)
  expect(response.headers()['content-type']).toMatch(/^application\/json/)
  expect(response.headers()['cache-control']).toBe('no-store')
  expect(response.headers()['access-control-allow-origin']).toBe('*')
  return planAnswer.parse(await response.json())
}

/** Sends the text as it is. */
const send = (request: APIRequestContext, text: string | Buffer, type = 'application/json') =>
  request.post('/api/plan', { data: text, headers: { 'content-type': type } })

test.describe('a plan for a partner site', () => {
  test('answers the example of the contract', async ({ request }) => {
    const { first, place, steps } = await fetchPlan(request, example)
    expect(place).toEqual({ status: 'known', wijk: 'overvecht', buurt: null })
    expect(first).toEqual([{ advice: 'own-helper' }, { slug: 'buurtteam-op-school' }, { advice: 'school' }])
    expect(steps.map(({ id }) => id).slice(0, 3)).toEqual(['you-have', 'start', 'talk-now'])
    expect(steps[0]?.note).toBe('call-save-worker')
    expect(steps[1]?.services[0]).toMatchObject({
      slug: 'buurtteam-op-school',
    })
    expect(steps[1]?.services.map((one) => one.slug)).toContainEqual(expect.stringMatching(/^buurtteam-overvecht-/))
    expect(steps.find(({ id }) => id === 'may-follow')?.services.map(({ slug }) => slug)).toContain('spoor030')
    expect(steps.at(-1)?.services.at(-1)?.slug).toBe('gemeente-utrecht')
  })

  for (const who of ['parent', 'youth', 'someone-else', 'professional'])
    test(`needs nothing but who asks: ${who}`, async ({ request }) => {
      const { place, steps } = await fetchPlan(request, { who })
      expect(place).toEqual({ status: 'not-given' })
      expect(steps.at(-1)?.services.at(-1)).toMatchObject({
        slug: 'gemeente-utrecht',
        phones: [{ number: '14 030', of: 'gemeente-utrecht' }],
      })
    })

  for (const left of Object.keys(example).filter((field) => field !== 'who'))
    test(`does without ${left}`, async ({ request }) => {
      await fetchPlan(request, { ...example, [left]: undefined })
    })

  test('is the same whenever the same is asked', async ({ request }) => {
    expect(await fetchPlan(request, { ...example, topics: ['money', 'school'] })).toEqual(
      await fetchPlan(request, example),
    )
  })

  test('opens no door to a specialist without saying who refers', async ({ request }) => {
    const { steps } = await fetchPlan(request, example)
    const all = steps.flatMap(({ services, more }) => [...services, ...more])
    const referred = all.filter(({ access }) => access === 'referral')
    expect(referred.length).toBeGreaterThan(0)
    for (const { slug, referredBy } of referred) expect(referredBy, slug).not.toEqual([])
    for (const { slug, access, referredBy } of all) if (access === 'open') expect(referredBy, slug).toEqual([])
  })

  test('gives a young person of 16 in Leidsche Rijn, on a Saturday night, somebody to talk to now', async ({
    request,
  }) => {
    const { steps } = await fetchPlan(request, {
      who: 'youth',
      age: '16-17',
      topics: ['mood'],
      weight: 'stuck',
      place: 'leidsche-rijn',
      at: saturdayNight,
    })
    expect(steps[0]).toMatchObject({ id: 'talk-now', layer: 'line' })
    const dayAndNight = steps[0]?.services.filter(({ reasons }) => reasons.includes('round-the-clock')) ?? []
    expect(dayAndNight.length).toBeGreaterThan(0)
    expect(dayAndNight.some(({ phones }) => phones.length > 0)).toBe(true)
  })

  test('names several buurtteams that may be the own one as one help, with its candidates', async ({ request }) => {
    const { steps } = await fetchPlan(request, {
      who: 'parent',
      topics: ['parenting'],
      place: 'overvecht',
      at: mondayMorning,
    })
    const all = steps.flatMap(({ services, more }) => [...services, ...more])
    const teams = all.filter((one) => /^buurtteams?-(?!op-school)/.test(one.slug))
    expect(teams.map((one) => one.slug)).toEqual(['buurtteams-utrecht'])
    expect(teams[0]?.candidates.length).toBeGreaterThan(1)
    for (const team of teams[0]?.candidates ?? []) expect(team).toMatch(/^buurtteam-overvecht-/)
  })
})

test.describe('which SAVE rule counts', () => {
  const cases: [string, string, boolean][] = [
    ['a Monday morning', mondayMorning, true],
    ['a Saturday night', saturdayNight, false],
    ['a Saturday morning', '2026-11-21T10:00:00+01:00', false],
    ['a second before half past eight', '2026-11-24T08:29:59+01:00', false],
    ['half past eight', '2026-11-24T08:30:00+01:00', true],
    ['a second before five', '2026-11-24T16:59:59+01:00', true],
    ['five', '2026-11-24T17:00:00+01:00', false],
    ['half past eight in summer', '2026-07-07T08:30:00+02:00', true],
    ['half past eight in summer, told in universal time', '2026-07-07T06:30:00Z', true],
    ['Christmas Day', '2026-12-25T10:00:00+01:00', false],
    ['Good Friday', '2027-03-26T10:00:00+01:00', false],
    ['King’s Day', '2027-04-27T10:00:00+02:00', false],
    ['the Monday after the clock went back', '2026-10-26T08:30:00+01:00', true],
  ]
  for (const [when, at, inOfficeHours] of cases)
    test(`on ${when}: ${inOfficeHours ? 'the own worker' : 'the lines outside office hours'}`, async ({ request }) => {
      const { escalation } = await fetchPlan(request, { who: 'parent', at })
      expect(escalation.slice(3).map(({ applies }) => applies)).toEqual(
        inOfficeHours ? ['now', 'not-now'] : ['not-now', 'now'],
      )
    })
})

test.describe('the place', () => {
  const overvecht = { status: 'known', wijk: 'overvecht', buurt: null }
  const cases: [string, object][] = [
    ['3561', overvecht],
    ['3561 AB', overvecht],
    ['  3561ab ', overvecht],
    ['overvecht', overvecht],
    ['BU03440321', { status: 'known', wijk: 'overvecht', buurt: 'BU03440321' }],
    ['Lombok', { status: 'known', wijk: 'west', buurt: null }],
    ['3521', { status: 'choose', wijken: ['zuidwest', 'binnenstad'] }],
    ['1012', { status: 'outside' }],
    ['9999 AA', { status: 'outside' }],
    ['3500', { status: 'unknown' }],
    ['Atlantis', { status: 'unknown' }],
    ['', { status: 'not-given' }],
  ]
  for (const [place, expected] of cases)
    test(`"${place}" is ${JSON.stringify(expected)}`, async ({ request }) => {
      expect((await fetchPlan(request, { who: 'parent', place })).place).toEqual(expected)
    })
})

test.describe('a request that is not right', () => {
  test('names every wrong field and what is allowed there', async ({ request }) => {
    const response = await ask(request, {
      who: 'nobody',
      age: '99',
      topics: ['school', 'nonsense'],
      situations: ['nonsense'],
      weight: 1,
      known: ['save', 'buurtteam'],
      place: 3561,
      at: 'yesterday',
      colour: 'red',
    })
    expect(response.status()).toBe(400)
    expect(response.headers()['content-type']).toBe('application/problem+json')
    expect(response.headers()['cache-control']).toBe('no-store')
    const { status, errors = [] } = problemAnswer.parse(await response.json())
    expect(status).toBe(400)
    expect(errors.map(({ field }) => field.split('.')[0]).sort()).toEqual(
      ['age', 'at', 'colour', 'known', 'place', 'situations', 'topics', 'weight', 'who'].sort(),
    )
    for (const { field, allowed } of errors) expect(allowed, field).toBeTruthy()
    const told = Object.fromEntries(errors.map(({ field, allowed }) => [field.split('.')[0], JSON.stringify(allowed)]))
    expect(told.who).toContain('someone-else')
    expect(told.topics).toContain('loss-trauma')
    expect(told.situations).toContain('school-refusal')
    expect(told.weight).toContain('ongoing')
    expect(told.known).toContain('veilig-thuis')
  })

  const wrong: [string, unknown, string][] = [
    ['who is missing', {}, 'who'],
    ['a young person is not born yet', { who: 'youth', age: 'pregnant' }, 'age'],
    ['there are five topics', { ...example, topics: ['school', 'money', 'mood', 'housing', 'leisure'] }, 'topics'],
    ['there are three situations', { ...example, situations: ['school-refusal', 'debts', 'bullied'] }, 'situations'],
    ['there are two who help already', { ...example, known: ['save', 'veilig-thuis'] }, 'known'],
    ['the moment has no offset', { ...example, at: '2026-11-21T22:15:00' }, 'at'],
    ['the moment does not exist', { ...example, at: '2026-02-30T22:15:00Z' }, 'at'],
    ['the place is no text', { ...example, place: null }, 'place'],
    ['the place is far too long', { ...example, place: 'a'.repeat(1000) }, 'place'],
    ['there is a field that nobody knows', { ...example, name: 'Sam' }, 'name'],
  ]
  for (const [name, body, field] of wrong)
    test(`is refused when ${name}`, async ({ request }) => {
      const response = await ask(request, body)
      expect(response.status()).toBe(400)
      const { errors = [] } = problemAnswer.parse(await response.json())
      expect(errors.map((error) => error.field.split('.')[0])).toEqual([field])
    })

  test('may be 4096 bytes long and not one more', async ({ request }) => {
    const body = JSON.stringify(example)
    expect((await send(request, body.padEnd(4096))).status()).toBe(200)
    for (const bytes of [4097, 100_000, 2_000_000]) {
      const response = await send(request, body.padEnd(bytes))
      expect(response.status(), `${bytes} bytes`).toBe(413)
      expect(response.headers()['content-type']).toBe('application/problem+json')
      expect(problemAnswer.parse(await response.json()).status).toBe(413)
    }
  })

  test('leaves the line whole for the next that comes over it when it is too large', async ({ baseURL }) => {
    const head = `POST /api/plan HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n`
    const { status, body } = await sendRaw(baseURL, head + ' '.repeat(100_000) + requestOf('GET', '/nl/nu-hulp'))
    expect(status).toBe(413)
    expect(body).toContain('HTTP/1.1 200 OK')
  })

  test('must be JSON by its type', async ({ request }) => {
    const body = JSON.stringify(example)
    for (const type of ['application/json', 'Application/JSON; charset=utf-8', 'application/json;charset=utf-8'])
      expect((await send(request, body, type)).status(), type).toBe(200)
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/jsonp',
      'application/ld+json',
      '',
    ]) {
      const response = await send(request, body, type)
      expect(response.status(), type).toBe(415)
      expect(problemAnswer.parse(await response.json()).status).toBe(415)
    }
  })

  for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])
    test(`may not be ${method}`, async ({ baseURL }) => {
      const { status, head, body } = await sendRaw(baseURL, requestOf(method, '/api/plan'))
      expect(status).toBe(405)
      expect(head).toMatch(/^allow: POST, OPTIONS$/im)
      expect(head).toMatch(/^content-type: application\/problem\+json/im)
      if (method !== 'HEAD') expect(body).toContain('"status":405')
    })

  test('is allowed from any site, and a browser may ask beforehand', async ({ request }) => {
    const response = await request.fetch('/api/plan', {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    })
    expect(response.status()).toBe(204)
    const headers = response.headers()
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['access-control-allow-methods']).toContain('POST')
    expect(headers['access-control-allow-headers']?.toLowerCase()).toContain('content-type')
    expect((await ask(request, {})).headers()['access-control-allow-origin']).toBe('*')
  })

  const nasty: [string, string | Buffer][] = [
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '1e999'],
    ['a text', '"parent"'],
    ['half a body', '{"who":'],
    ['a body in a body', '{"__proto__":{"who":"parent"}}'],
    ['a prototype', '{"who":"parent","constructor":{"prototype":{}}}'],
    ['bytes that are no text', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
    ['a mark in front', '\ufeff{"who":"parent","x":1}'],
    ['deep nesting', `${'['.repeat(2000)}${']'.repeat(2000)}`],
    ['a place of half a letter', '{"who":"parent","place":"\\ud800","x":1}'],
    ['a moment beyond the calendar', '{"who":"parent","at":"+275760-09-13T00:00:01Z"}'],
  ]
  for (const [name, body] of nasty)
    test(`is refused with a reason when it is ${name}`, async ({ request }) => {
      const response = await send(request, body)
      expect(response.status()).toBe(400)
      expect(problemAnswer.parse(await response.json()).status).toBe(400)
    })

  test('never leads to an error of ours, whatever is in it', async ({ request }) => {
    const any = <T>(...values: T[]) => fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...values) }, fc.jsonValue())
    const nearly = fc.record(
      {
        who: any('parent', 'youth', 'someone-else', 'professional'),
        age: any('pregnant', '0-3', '4-11', '12-15', '16-17', '18-23'),
        topics: any(['school'], ['mood', 'money'], []),
        situations: any(['school-refusal'], ['suicidal-me', 'debts'], []),
        weight: any('tips', 'ongoing', 'stuck'),
        known: any([], ['save'], ['buurtteam'], ['waiting-list']),
        place: fc.oneof(fc.constantFrom('3561', '3521', 'zuid', '1012'), fc.string({ unit: 'binary' }), fc.jsonValue()),
        at: fc.oneof(
          fc.date({ noInvalidDate: true }).map((date) => date.toJSON()),
          fc.string(),
        ),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(nearly, fc.jsonValue()), async (body) => {
        const response = await send(request, JSON.stringify(body))
        const read = response.status() === 200 ? planAnswer : problemAnswer
        expect([200, 400, 413]).toContain(response.status())
        read.parse(await response.json())
      }),
      { numRuns: 200 },
    )
  })
})

test('the server says that it is well and what it knows', async ({ request }) => {
  const response = await request.get('/api/health')
  expect(response.status()).toBe(200)
  expect(response.headers()['cache-control']).toBe('no-store')
  const health = z.strictObject({
    status: z.literal('ok'),
    directory: z.strictObject({ services: z.int().min(50), version: z.string().min(1) }),
  })
  health.parse(await response.json())
})

test('what nobody offers under /api/ is not found, in words for machines', async ({ request }) => {
  const response = await request.get('/api/unknown')
  expect(response.status()).toBe(404)
  expect(response.headers()['content-type']).toBe('application/problem+json')
  expect(problemAnswer.parse(await response.json()).status).toBe(404)
})
