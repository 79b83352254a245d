import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { answerKeepers } from './answer'
import { expectWholePage, openRoom, origin, pagesOfEditors, phoneForm, phonePath, waysIn } from './fixture'
import { wayInTo } from './way-in'

// What a build makes.
vi.mock('./session-script', () => ({ sessionScript: 'script', addressOfScript: '/beheer/sleutel.0123.js' }))
vi.mock('../server/scripts', () => ({ addressOfScript: () => '/x.js', findScript: () => undefined }))
vi.mock('../generated/style.txt', () => ({ default: '' }))
vi.mock('../server/with-style', () => ({ withStyle: (html: string) => ({ html, policy: 'policy of the style' }) }))

const open = () => openRoom(answerKeepers)

const newService = {
  name: 'Iets nieuws',
  'text.nl.plain.description': 'Samen buiten spelen.',
  'text.nl.plain.applicationProcess': 'Loop binnen.',
  audience: 'parents',
  access: 'open',
  areas: 'utrecht',
  layer: 'social-base',
  kinds: 'activities',
  formats: 'group',
  how: 'asked',
}

/** Every form of the room, filled in so that it would do something. */
const forms = (proposal: string): [path: string, form: Record<string, string>][] => [
  [phonePath, phoneForm('030 765 43 21', { how: 'asked' })],
  [phonePath, { klopt: 'ja' }],
  ['/beheer/nieuw', newService],
  ['/beheer/verberg/speeltuin/speeltuin-oost', { what: 'phones', reason: 'verkeerd nummer' }],
  [`/beheer/voorstel/${proposal}`, { decision: 'approve' }],
  [`/beheer/voorstel/${proposal}`, { decision: 'refuse', reason: 'klopt niet' }],
  ['/beheer/belronde/speeltuin-oost', { result: 'spoken' }],
  ['/beheer/mensen', { wants: 'invite', name: 'Nieuw', role: 'editor' }],
  ['/beheer/mensen', { wants: 'role', keeper: 'bas', role: 'editor' }],
  ['/beheer/mensen', { wants: 'leave', keeper: 'bas' }],
  ['/beheer/stopt/speeltuin/speeltuin-oost', { why: 'gebeld' }],
  ['/beheer/ik', { wants: 'sign-out' }],
  ['/beheer/ik', { wants: 'another' }],
  ['/beheer/ik', { wants: 'leave' }],
]

/** The others, for which there is nothing to do on this store. */
const otherForms: [path: string, form: Record<string, string>][] = [
  ['/beheer/versies/speeltuin', { to: '1' }],
  ['/beheer/meldingen', { report: 'told', outcome: 'changed' }],
  ['/beheer/links', { wants: 'look', address: 'https://speeltuin.example/' }],
  ['/beheer/links', { wants: 'take-over', address: 'https://speeltuin.example/', organization: 'speeltuin' }],
  ['/beheer/verborgen/hidden', { show: 'yes' }],
  ['/beheer/ik', { wants: 'remove', id: 'x' }],
  ['/beheer/ik', { wants: 'sign-out-elsewhere' }],
]

test('every page of the room is whole, has the rules for danger on top, and is kept by nobody', async () => {
  const { look, joins, proposes, post, run } = await open()
  const { session } = await joins('anna', 'administrator')
  const proposal = await proposes('first', '030-7654321')
  await post('/beheer/verberg/speeltuin/speeltuin-team', { what: 'hours', reason: 'klopt niet' }, session)
  const { id } = await run((client) => client.hiding.findFirstOrThrow())
  const more = [
    `/beheer/voorstel/${proposal}`,
    `/beheer/voorbeeld/${proposal}/speeltuin-oost`,
    `/beheer/verborgen/${id}`,
  ]
  for (const path of [...pagesOfEditors, ...more]) {
    const told = await look(path, session)
    expect(told.status, path).toBe(200)
    expectWholePage(told, path)
    expect(told.headers, path).toMatchObject({
      'content-security-policy': 'policy of the style',
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      vary: 'Accept-Encoding, Cookie',
    })
    expect(told.body, path).not.toMatch(/<script\b/)
    expect(told.body, path).not.toMatch(/\son\w+=|javascript:|\sstyle="/)
  }
  for (const path of waysIn) {
    const told = await look(path)
    expect(told.status, path).toBe(200)
    expectWholePage(told, path)
    expect(told.body.match(/<script\b[^>]*>/g)).toEqual([
      '<script type="module" async="" src="/beheer/sleutel.0123.js">',
    ])
  }
})

test('who is not signed in sees the way in of every page, changes nothing, and is given no cookie', async () => {
  const { look, ask, post, everything, proposes } = await open()
  const proposal = await proposes('first', '030-7654321')
  const before = await everything()
  for (const path of [...pagesOfEditors, `/beheer/voorstel/${proposal}`, '/beheer/zomaar'])
    for (const session of [undefined, '', 'guessed', '__proto__']) {
      const told = await look(path, session)
      expect([told.status, told.headers.location], path).toEqual([303, wayInTo(path)])
      expect(told.headers['set-cookie'], path).toBeUndefined()
      expect(told.body, path).toBe('')
    }
  for (const [path, form] of [...forms(proposal), ...otherForms]) {
    const told = await post(path, form)
    expect(told.status, path).toBe(401)
    expectWholePage(told, path)
  }
  for (const path of [...waysIn, '/', '/weg', '/icon.svg', '/beheer/sleutel.0123.js', '/nl', '/beheer/%E0%A4%A'])
    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      expect((await ask(method, path)).headers['set-cookie'], `${method} ${path}`).toBeUndefined()
  expect(await everything()).toEqual(before)
})

test.each<[string, Record<string, string>]>([
  ['another site', { Origin: 'https://elders.example', 'Sec-Fetch-Site': 'cross-site' }],
  ['another site in a browser that says no more', { Origin: 'https://elders.example', 'Sec-Fetch-Site': '' }],
  ['the public site beside it', { Origin: 'https://dichtbij.example', 'Sec-Fetch-Site': 'same-site' }],
  ['a page that hides where it is', { Origin: 'null' }],
  ['a page of the same name over http', { Origin: origin.replace('https', 'http') }],
  ['another port', { Origin: `${origin}:8443` }],
  ['somewhere that is not said', { Origin: '' }],
  ['a browser that contradicts itself', { Origin: origin, 'Sec-Fetch-Site': 'cross-site' }],
])('a form from %s does nothing', async (_, headers) => {
  const { ask, joins, everything, proposes, numbers } = await open()
  const { session } = await joins('anna', 'administrator')
  await joins('bas', 'administrator')
  await joins('cor', 'administrator')
  const proposal = await proposes('first', '030-7654321')
  const [before, called] = [await everything(), await numbers()]
  for (const [path, form] of forms(proposal)) {
    const body = new URLSearchParams(form).toString()
    const told = await ask('POST', path, { as: session, body, headers })
    expect(told.status, path).toBe(403)
    expectWholePage(told, path)
    expect(told.headers['set-cookie'], path).toBeUndefined()
  }
  for (const half of ['begin', 'maak', 'binnen', 'gebruik']) {
    const told = await ask('POST', `/beheer/sleutel/${half}`, { json: {}, headers })
    expect(told.status, half).toBe(403)
  }
  expect(await everything()).toEqual(before)
  expect(await numbers()).toEqual(called)
})

test.each([...forms('').keys()])('form %i from the room itself does something', async (index) => {
  const { post, joins, everything, proposes } = await open()
  const { session } = await joins('anna', 'administrator')
  await joins('bas', 'administrator')
  await joins('cor', 'administrator')
  const proposal = await proposes('first', '030-7654321')
  const [path, form] = forms(proposal)[index] ?? ['', {}]
  const before = await everything()
  const told = await post(path, form, session)
  expect(told.status, path).toBe(path === '/beheer/mensen' && form.wants === 'invite' ? 200 : 303)
  expect(await everything(), path).not.toEqual(before)
})

test('a browser that says where a form comes from by its origin only may post', async () => {
  const { ask, joins, everything } = await open()
  const { session } = await joins('anna', 'member', 'speeltuin')
  const body = new URLSearchParams(phoneForm('030 765 43 21')).toString()
  const told = await ask('POST', phonePath, { as: session, body, headers: { 'Sec-Fetch-Site': '' } })
  expect(told.status).toBe(303)
  expect((await everything()).proposals).toHaveLength(1)
})

test('a form of 70 KB is refused whole, with a page that says so', async () => {
  const { post, joins, everything } = await open()
  const { session } = await joins('anna', 'member', 'speeltuin')
  const before = await everything()
  const told = await post(phonePath, phoneForm('030 765 43 21', { why: 'a'.repeat(70 * 1024) }), session)
  expect(told.status).toBe(413)
  expectWholePage(told)
  expect(told.body).toContain('Dit is te lang')
  expect(await everything()).toEqual(before)
  // One that is just short enough is read.
  const fits = phoneForm('030 765 43 21', { extra: 'a'.repeat(60 * 1024) })
  expect((await post(phonePath, fits, session)).status).toBe(303)
})

test.each<[string, string, number]>([
  ['GET', '/nl', 404],
  ['GET', '/beheerder', 404],
  ['GET', '/fonts/../../package.json', 404],
  ['GET', '/fonts/..%2f..%2fpackage.json', 404],
  ['GET', '/beheer/zomaar', 404],
  ['GET', '/beheer/organisatie/zomaar', 404],
  ['GET', '/beheer/organisatie/zomaar/en/meer', 404],
  ['GET', '/beheer/wijzig/speeltuin/speeltuin-oost/zomaar', 404],
  ['GET', '/beheer/wijzig/speeltuin/zomaar/phones', 404],
  ['GET', '/beheer/wijzig/speeltuin/speeltuin-oost', 404],
  ['GET', '/beheer/voorstel/zomaar', 404],
  ['GET', '/beheer/voorstel', 404],
  ['GET', '/beheer/voorbeeld/zomaar/speeltuin-oost', 404],
  ['GET', '/beheer/verborgen/zomaar', 404],
  ['GET', '/beheer/verberg/speeltuin/zomaar', 404],
  ['GET', '/beheer/versies/zomaar', 404],
  ['GET', '/beheer/nieuw/zomaar', 404],
  ['GET', '/beheer/belronde/zomaar', 404],
  ['GET', '/beheer/sleutel/begin', 404],
  ['PUT', '/beheer', 405],
  ['DELETE', '/beheer/mensen', 405],
  ['PATCH', phonePath, 405],
  ['OPTIONS', '/beheer', 405],
  ['TRACE', '/beheer', 405],
  ['GET', '/beheer/%E0%A4%A', 400],
  ['GET', '/beheer/organisatie/%', 400],
  ['GET', '/beheer/organisatie/%ff', 400],
  ['POST', '/beheer/organisatie/%zz', 400],
  ['GET', '//', 400],
  ['GET', '//[', 400],
  ['GET', 'http://[', 400],
])('%s %s is answered with a whole page and %i', async (method, path, status) => {
  const { ask, joins } = await open()
  const { session } = await joins('anna', 'administrator')
  const told = await ask(method, path, { as: session })
  expect(told.status).toBe(status)
  expectWholePage(told)
})

test('what one may do instead stands in the answer to what one may not', async () => {
  const { ask } = await open()
  expect((await ask('PUT', '/beheer')).headers.allow).toBe('GET, HEAD, POST')
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'the name %s that every object has is no page, no organization, no fact, no role and no half of a ceremony',
  async (name) => {
    const { look, post, joins, tell, everything } = await open()
    const { session } = await joins('anna', 'administrator')
    const before = await everything()
    for (const path of [
      `/beheer/${name}`,
      `/beheer/organisatie/${name}`,
      `/beheer/wijzig/${name}/${name}/${name}`,
      `/beheer/wijzig/speeltuin/${name}/phones`,
      `/beheer/wijzig/speeltuin/speeltuin-oost/${name}`,
      `/beheer/voorstel/${name}`,
      `/beheer/verborgen/${name}`,
      `/beheer/verberg/speeltuin/${name}`,
      `/beheer/versies/${name}`,
      `/beheer/nieuw/${name}`,
    ]) {
      const told = await look(path, session)
      expect(told.status, path).toBe(404)
      expectWholePage(told, path)
    }
    for (const form of [
      { wants: name, keeper: name },
      { wants: 'role', keeper: name, role: name },
      { wants: 'invite', name: 'Nieuw', role: name, organization: name },
    ])
      expect((await post('/beheer/mensen', form as unknown as Record<string, string>, session)).status).toBe(400)
    expect((await tell(name, {})).status).toBe(403)
    const hiding = await post('/beheer/verberg/speeltuin/speeltuin-oost', { what: name, reason: 'x' }, session)
    expect(hiding.status).toBe(400)
    expect((await everything()).keepers).toEqual(before.keepers)
    expect((await everything()).log).toBe(before.log)
  },
)

test.each([
  '/beheer/logboek?voor=1.5',
  '/beheer/logboek?voor=-1e999',
  '/beheer/logboek?voor=-99999999999',
  '/beheer/logboek?voor=__proto__',
  '/beheer?gedaan=%3Cscript%3E',
])('a question that nobody would ask (%s) is answered like any other', async (path) => {
  const { look, joins } = await open()
  const { session } = await joins('anna', 'editor')
  const told = await look(path, session)
  expect(told.status).toBe(200)
  expectWholePage(told)
  expect(told.body).not.toContain('<script')
})

test.each(['1.5', '99999999999', '-1', 'NaN', '1e3', 'Infinity', '-1e999', '__proto__', ''])(
  'a version that cannot be (%s) is not gone back to, and the page says so',
  async (to) => {
    const { post, joins, everything } = await open()
    const { session } = await joins('anna', 'editor')
    const told = await post('/beheer/versies/speeltuin', { to }, session)
    expect(told.status).toBe(409)
    expectWholePage(told)
    expect((await everything()).proposals).toEqual([])
  },
)

test('a call to what is not in the list is written down nowhere', async () => {
  const { post, joins, run } = await open()
  const { session } = await joins('anna', 'editor')
  for (const slug of ['zomaar', '__proto__', 'x'.repeat(300)])
    expect((await post(`/beheer/belronde/${slug}`, { result: 'spoken' }, session)).status).toBe(404)
  expect(await run((client) => client.phoneCall.count())).toBe(0)
})

test('HEAD says all that GET says, without the page', async () => {
  const { ask, joins } = await open()
  const { session } = await joins('anna', 'editor')
  for (const path of ['/beheer/organisatie/speeltuin', '/beheer/binnen', '/beheer/zomaar']) {
    const [got, head] = [await ask('GET', path, { as: session }), await ask('HEAD', path, { as: session })]
    expect([head.status, head.body], path).toEqual([got.status, ''])
    for (const name of ['content-length', 'content-type', 'content-security-policy', 'cache-control'])
      expect(head.headers[name], `${name} of ${path}`).toBe(got.headers[name])
  }
})

test('a page comes zipped to whoever can read that', async () => {
  const { port, look } = await open()
  const response = await fetch(`http://127.0.0.1:${port}/beheer/binnen`, { headers: { 'Accept-Encoding': 'br' } })
  expect(response.headers.get('content-encoding')).toBe('br')
  expect(await response.text()).toBe((await look('/beheer/binnen')).body)
})

test('while the store is gone the page says so, the log tells nothing that was typed, and nothing is put in its place', async () => {
  const { folder, look, ask, joins } = await open()
  const { session } = await joins('anna', 'member', 'speeltuin')
  for (const name of ['directory.db', 'directory.db-wal', 'directory.db-shm'])
    rmSync(join(folder, name), { force: true })
  const logged: string[] = []
  vi.spyOn(console, 'error').mockImplementation((...words) => void logged.push(words.map(String).join(' ')))
  const body = new URLSearchParams(phoneForm('030 765 43 21', { why: 'nergens-te-lezen' })).toString()
  const answers = [await look('/beheer', session), await ask('POST', phonePath, { as: session, body })]
  vi.restoreAllMocks()
  for (const told of answers) {
    expect(told.status).toBe(500)
    expectWholePage(told)
    expect(told.body).toContain('De site zelf werkt gewoon door')
    expect(told.body).not.toMatch(/sqlite|prisma|directory\.db/i)
  }
  expect(logged).toHaveLength(2)
  expect(logged.join()).not.toMatch(new RegExp(`nergens-te-lezen|${session}`))
  expect(existsSync(join(folder, 'directory.db'))).toBe(false)
})

test('while the tables of the keepers are gone the page says so', async () => {
  const { run, look, joins } = await open()
  const { session } = await joins('anna', 'editor')
  await run((client) => client.$executeRawUnsafe('DROP TABLE "KeeperSession"'))
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const told = await look('/beheer', session)
  expect(logged).toHaveBeenCalledTimes(1)
  vi.restoreAllMocks()
  expect(told.status).toBe(500)
  expectWholePage(told)
})

test('whoever asks more than anybody can type waits, with a page that says so', async () => {
  const { look } = await open()
  for (let count = 0; count < 300; count++) await look('/icon.svg')
  const told = await look('/beheer/binnen')
  expect(told.status).toBe(429)
  expectWholePage(told)
  // But leaving always works.
  expect((await look('/weg')).status).toBe(303)
})

test('“Snel weg” leads away and takes what the browser kept along', async () => {
  const { look, joins } = await open()
  const { session } = await joins('anna', 'editor')
  const told = await look('/weg', session)
  expect([told.status, told.headers.location]).toEqual([303, 'https://www.buienradar.nl/'])
  expect(told.headers['clear-site-data']).toContain('"cookies"')
})
