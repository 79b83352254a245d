import { expect, onTestFinished, test, vi } from 'vitest'
import { openIssuer } from '../sign-in/own-issuer'
import { answerKeepers } from './answer'
import { expectWholePage, openRoom, origin, sessionIn, type Told } from './fixture'

// What a build makes.
vi.mock('./session-script', () => ({ sessionScript: 'script', addressOfScript: '/beheer/sleutel.0123.js' }))
vi.mock('../server/scripts', () => ({ addressOfScript: () => '/x.js', findScript: () => undefined }))
vi.mock('../generated/style.txt', () => ({ default: '' }))
vi.mock('../server/with-style', () => ({ withStyle: (html: string) => ({ html, policy: 'policy of the style' }) }))

const minute = 60_000
const city = 'Gemeente Zandbak'
const clientSecret = 'geheim-dat-nergens-staat'

/** The room with a city's own sign-in, and somebody with a browser who goes there and comes back. */
async function open() {
  const issuer = await openIssuer({ clientId: 'dichtbij', clientSecret })
  onTestFinished(issuer.close)
  const room = await openRoom(answerKeepers, issuer.settings)
  const keptIn = ({ headers }: Told) => /^__Host-city=([^;]*)/m.exec(headers['set-cookie']?.join('\n') ?? '')?.[1] ?? ''
  /** Goes to the city, by an invitation or from the way in. */
  async function begins(invitation?: string) {
    const told = invitation === undefined ? await room.look('/beheer/stad') : await room.tell('stad', { invitation })
    const to = invitation === undefined ? String(told.headers.location) : JSON.parse(told.body).to
    return { told, to, word: keptIn(told) }
  }
  const comes = (query: URLSearchParams | string, word: string, headers: Record<string, string> = {}) =>
    room.ask('GET', `/beheer/stad/terug?${query}`, {
      headers: { 'Sec-Fetch-Site': 'cross-site', Cookie: word && `__Host-city=${word}`, ...headers },
    })
  async function goes(subject: string, invitation?: string) {
    const { to, word } = await begins(invitation)
    return comes(issuer.comesBack(to, subject), word)
  }
  /** A new keeper, who is known at the city from now on. */
  async function joinsBy(subject: string, ...who: Parameters<typeof room.inviteAs>) {
    return sessionIn(await goes(subject, await room.inviteAs(...who)))
  }
  return { ...room, ...issuer, begins, comes, goes, joinsBy, keptIn }
}

test('who is invited is known at the city from then on, and comes in by it', async () => {
  const { look, goes, inviteAs, run } = await open()
  const told = await goes('s1', await inviteAs('anna', 'editor'))
  expect([told.status, told.headers.location, told.body]).toEqual([303, '/beheer', ''])
  expect((await look('/beheer', sessionIn(told))).status).toBe(200)
  const again = await goes('s1')
  expect([again.status, again.headers.location]).toEqual([303, '/beheer'])
  expect(sessionIn(again)).not.toBe(sessionIn(told))
  expect((await look('/beheer', sessionIn(again))).status).toBe(200)
  const log = await run((client) => client.logEntry.findMany({ where: { action: 'city-sign-in' } }))
  expect(log).toMatchObject([{ keeperId: 'anna', subject: 'keeper/anna' }])
  const page = await look('/beheer/logboek', sessionIn(again))
  expect(page.body).toContain('de inlog van de gemeente')
  expect(page.body).not.toContain('s1')
})

test('the way in and the invitation name the city’s own sign-in beside the passkey, where there is one', async () => {
  const { look } = await open()
  const wayIn = (await look('/beheer/binnen')).body
  expect(wayIn).toMatch(new RegExp(`<a class="button" href="/beheer/stad">Log in via ${city}</a>`))
  expect(wayIn).toContain('data-key="use"')
  const invited = (await look('/beheer/uitnodiging')).body
  expect(invited).toContain('data-key="city"')
  expect(invited).toContain('data-key="make"')
  const without = await openRoom(answerKeepers)
  for (const path of ['/beheer/binnen', '/beheer/uitnodiging'])
    expect((await without.look(path)).body).not.toMatch(/stad|city/)
  for (const path of ['/beheer/stad', '/beheer/stad/terug?code=x&state=y'])
    expect((await without.look(path)).headers.location).toBe('/beheer/binnen')
  expect((await without.tell('stad', { invitation: await without.inviteAs('anna', 'editor') })).status).toBe(403)
})

test('the page that was asked for comes after the city too, and none that is not of the room', async () => {
  const { look, comes, comesBack, keptIn, inviteAs, goes } = await open()
  await goes('s1', await inviteAs('anna', 'editor'))
  const page = '/beheer/organisatie/speeltuin'
  const wayIn = String((await look(page)).headers.location)
  const link = /href="(\/beheer\/stad[^"]*)"/.exec((await look(wayIn)).body)?.[1] ?? ''
  const begun = await look(link.replaceAll('&amp;', '&'))
  const told = await comes(comesBack(String(begun.headers.location), 's1'), keptIn(begun))
  expect([told.status, told.headers.location]).toEqual([303, page])
  // Who is not let in asks for the same page again.
  const other = await look(link.replaceAll('&amp;', '&'))
  const refused = await comes(comesBack(String(other.headers.location), 's2'), keptIn(other))
  expect(refused.headers.location).toBe(`${wayIn}&stad=niemand`)
  for (const naar of [
    'https://elders.example',
    '//elders.example',
    '/nl',
    '/beheer/stad',
    '/beheer/x;y',
    '/beheer/../nl',
  ]) {
    const led = await look(`/beheer/stad?naar=${encodeURIComponent(naar)}`)
    const back = await comes(comesBack(String(led.headers.location), 's1'), keptIn(led))
    expect(back.headers.location, naar).toBe('/beheer')
    // Whatever a browser says that it kept.
    const again = await look('/beheer/stad')
    const forged = await comes(
      comesBack(String(again.headers.location), 's1'),
      `${keptIn(again)}:${naar.replaceAll(';', '')}`,
    )
    expect(forged.headers.location, naar).toMatch(/^\/beheer(\/xy)?$/)
  }
})

test('one client comes back from the city sixty times a minute at most, for which the room asks there', async () => {
  const { comes } = await open()
  const statuses: number[] = []
  for (let count = 0; count < 61; count++) statuses.push((await comes('code=x&state=y', 'word')).status)
  expect(new Set(statuses.slice(0, 60))).toEqual(new Set([303]))
  expect(statuses.at(-1)).toBe(429)
})

test('what a browser keeps meanwhile is a cookie of this host alone for five minutes, gone when it comes back', async () => {
  const { begins, goes, inviteAs, run } = await open()
  const invitation = await inviteAs('anna', 'editor')
  for (const { told, to } of [await begins(), await begins(invitation)]) {
    expect(told.headers['set-cookie']).toEqual([
      expect.stringMatching(/^__Host-city=[\w-]{20,}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=300$/),
    ])
    expect(told.headers['cache-control']).toBe('no-store')
    expect(new URL(to).searchParams.get('redirect_uri')).toBe(`${origin}/beheer/stad/terug`)
    expect(new URL(to).searchParams.get('scope')).toBe('openid')
    expect(to).not.toContain(invitation)
  }
  const ceremonies = JSON.stringify(await run((client) => client.ceremony.findMany()))
  expect(ceremonies).not.toContain(invitation)
  for (const told of [await goes('s1', invitation), await goes('s2')])
    expect(told.headers['set-cookie']?.[0]).toBe('__Host-city=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0')
})

/** Each comes back without being let in, and the way in says why. */
const refusals: [string, (opened: Awaited<ReturnType<typeof open>>) => Promise<Told>, RegExp][] = [
  ['who is not invited', ({ goes }) => goes('s2'), /hoort hier nog bij niemand/],
  [
    'who is another keeper',
    async ({ goes, inviteAs }) => goes('s1', await inviteAs('bas', 'editor')),
    /niet gekoppeld/,
  ],
  [
    'what comes back a second time',
    async ({ begins, comes, comesBack }) => {
      const { to, word } = await begins()
      const query = comesBack(to, 's1')
      expect(sessionIn(await comes(query, word))).not.toBe('')
      return comes(query, word)
    },
    /lukte niet/,
  ],
  [
    'what comes back in another browser',
    async ({ begins, comes, comesBack }) => comes(comesBack((await begins()).to, 's1'), ''),
    /lukte niet/,
  ],
  [
    'what began in another browser',
    async ({ begins, comes, comesBack }) => comes(comesBack((await begins()).to, 's1'), (await begins()).word),
    /lukte niet/,
  ],
  [
    'what comes back too late',
    async ({ begins, comes, comesBack, later }) => {
      const { to, word } = await begins()
      later(5 * minute)
      return comes(comesBack(to, 's1'), word)
    },
    /lukte niet/,
  ],
  ['what was never begun', ({ comes }) => comes('code=x&state=y', 'guessed'), /lukte niet/],
  ['nothing', ({ comes }) => comes('', '__proto__'), /lukte niet/],
  ['signs that no address has', ({ comes }) => comes('code=%00&state=%E0%A4%A&code=2', 'x'), /lukte niet/],
  [
    'a token of another key',
    async ({ lies, goes }) => {
      lies.signs = 'wrong key'
      return goes('s1')
    },
    /lukte niet/,
  ],
  [
    'a token that is over',
    async ({ lies, goes }) => {
      lies.claims = { exp: 1_000_000_000 }
      return goes('s1')
    },
    /lukte niet/,
  ],
  [
    'an issuer that stops in the middle',
    async ({ lies, begins, comes, comesBack }) => {
      const { to, word } = await begins()
      lies.fault = 'away'
      return comes(comesBack(to, 's1'), word)
    },
    /niet te bereiken/,
  ],
]

test.each(refusals)('%s is let in nowhere, and a sentence says why', async (_, happens, sentence) => {
  const opened = await open()
  await opened.joinsBy('s1', 'anna', 'editor')
  const told = await happens(opened)
  expect([told.status, sessionIn(told)]).toEqual([303, ''])
  expect(told.headers.location).toMatch(/^\/beheer\/binnen\?stad=[a-z]+$/)
  opened.lies.fault = undefined
  const page = await opened.look(String(told.headers.location))
  expect(page.status).toBe(200)
  expectWholePage(page)
  expect(/<p class="problem" role="status">([^<]+)/.exec(page.body)?.[1]).toMatch(sentence)
  expect(opened.saidOfCity.join()).not.toMatch(new RegExp(clientSecret))
})

test('what the city answers is looked at by a browser that comes by, and by nothing else', async () => {
  const { begins, comesBack, ask, joinsBy } = await open()
  await joinsBy('s1', 'anna', 'editor')
  const { to, word } = await begins()
  const query = comesBack(to, 's1')
  const cookie = { Cookie: `__Host-city=${word}` }
  const head = await ask('HEAD', `/beheer/stad/terug?${query}`, { headers: cookie })
  const posted = await ask('POST', `/beheer/stad/terug?${query}`, { headers: cookie, form: {} })
  expect([sessionIn(head), sessionIn(posted)]).toEqual(['', ''])
  expect(sessionIn(await ask('GET', `/beheer/stad/terug?${query}`, { headers: cookie }))).not.toBe('')
})

test('another site sends nobody to the city, and its forms link nobody', async () => {
  const { ask, inviteAs, run } = await open()
  const invitation = await inviteAs('anna', 'administrator')
  for (const site of ['cross-site', 'same-site']) {
    const told = await ask('GET', '/beheer/stad', { headers: { 'Sec-Fetch-Site': site } })
    expect([told.headers.location, told.headers['set-cookie']]).toEqual(['/beheer/binnen', undefined])
    const headers = { 'Sec-Fetch-Site': site, Origin: 'https://elders.example' }
    expect((await ask('POST', '/beheer/sleutel/stad', { json: { invitation }, headers })).status).toBe(403)
  }
  expect(await run((client) => client.ceremony.count())).toBe(0)
  expect((await ask('GET', '/beheer/stad', { headers: { 'Sec-Fetch-Site': 'same-origin' } })).headers.location).toMatch(
    /\/authorize\?/,
  )
})

test.each(['guessed', '', '__proto__'])('an invitation that is none (%j) leads nowhere', async (invitation) => {
  const { tell, run } = await open()
  const told = await tell('stad', { invitation })
  expect([told.status, told.body, told.headers['set-cookie']]).toEqual([403, '{}', undefined])
  expect(await run((client) => client.ceremony.count())).toBe(0)
})

test('while the city is away passkeys go on, the way in says why, and it comes back by itself', async () => {
  const { look, lies, joins, signsIn, later, inviteAs, tell, city, goes, joinsBy } = await open()
  await joinsBy('s1', 'bas', 'editor')
  const away = /<p class="problem" role="status">De inlog van Gemeente Zandbak is nu niet te bereiken\./
  lies.fault = 'away'
  later(minute)
  expect((await look('/beheer/stad')).headers.location).toBe('/beheer/binnen?stad=weg')
  for (const path of ['/beheer/binnen', '/beheer/uitnodiging']) expect((await look(path)).body).toMatch(away)
  const invitation = await inviteAs('cor', 'editor')
  expect((await tell('stad', { invitation })).status).toBe(403)
  const { device } = await joins('anna', 'editor')
  expect(sessionIn((await signsIn(device)).told)).not.toBe('')
  lies.fault = undefined
  later(minute)
  await city?.find()
  expect((await look('/beheer/binnen')).body).not.toMatch(away)
  expect(sessionIn(await goes('s3', invitation))).not.toBe('')
})

test('a city that never answers holds up only who goes there', async () => {
  const { look, lies, joins, signsIn } = await open()
  lies.fault = 'silent'
  let isBack = false
  const goes = look('/beheer/stad').then((told) => {
    isBack = true
    return told
  })
  const { device, session } = await joins('anna', 'editor')
  expect(sessionIn((await signsIn(device)).told)).not.toBe('')
  for (const path of ['/beheer/binnen', '/beheer/uitnodiging', '/beheer/ik'])
    expect((await look(path, session)).status).toBe(200)
  expect(isBack).toBe(false)
  expect((await goes).headers.location).toBe('/beheer/binnen?stad=weg')
})

const unlinks = async ({ look, post }: Awaited<ReturnType<typeof open>>, session: string) => {
  const { body } = await look('/beheer/ik', session)
  const [, issuer = ''] = /name="issuer" value="([^"]+)"/.exec(body) ?? []
  const [, subject = ''] = /name="subject" value="([^"]+)"/.exec(body) ?? []
  return post('/beheer/ik', { wants: 'unlink', issuer, subject }, session)
}

test('one adds the city’s sign-in to a passkey and takes it away again, and is signed in nowhere else then', async () => {
  const opened = await open()
  const { look, post, joins, goes } = opened
  const { session } = await joins('anna', 'editor')
  expect((await look('/beheer/ik', session)).body).toContain('Koppel je inlog')
  const to = String((await post('/beheer/ik', { wants: 'another' }, session)).headers.location)
  const elsewhere = sessionIn(await goes('s1', to.split('#')[1]))
  const page = await look('/beheer/ik', session)
  expect(page.body).toContain('name="wants" value="unlink"')
  expect(page.body).not.toContain('Koppel je inlog')
  const told = await unlinks(opened, session)
  expect([told.status, told.headers.location]).toEqual([303, '/beheer/ik'])
  expect((await look('/beheer/ik', elsewhere)).status).toBe(303)
  expect(sessionIn(await goes('s1'))).toBe('')
  expect((await look('/beheer/ik', session)).body).toContain('Koppel je inlog')
})

test('the last way in stays, and the page says why', async () => {
  const opened = await open()
  const session = await opened.joinsBy('s1', 'anna', 'editor')
  expect((await opened.look('/beheer/ik', session)).body).toContain('Je hebt er nog geen.')
  const before = await opened.everything()
  const told = await unlinks(opened, session)
  expect(told.status).toBe(409)
  expectWholePage(told)
  expect(told.body).toContain('Hiermee log je in, en met niets anders.')
  expect(await opened.everything()).toEqual(before)
})

test('nobody takes away the sign-in of somebody else', async () => {
  const { post, joins, joinsBy, settings, everything } = await open()
  await joinsBy('s1', 'anna', 'editor')
  const { session } = await joins('bas', 'administrator')
  const before = await everything()
  for (const subject of ['s1', 's2', '', '__proto__']) {
    const told = await post('/beheer/ik', { wants: 'unlink', issuer: settings.issuer, subject }, session)
    expect(told.status).toBe(409)
    expectWholePage(told)
  }
  expect(await everything()).toEqual(before)
})

test('of two administrators who come in by the city neither leaves, and who never came in may', async () => {
  const { look, post, joinsBy, inviteAs } = await open()
  const session = await joinsBy('s1', 'anna', 'administrator')
  await joinsBy('s2', 'bas', 'administrator')
  await inviteAs('typo', 'administrator')
  const page = await look('/beheer/mensen', session)
  expect(page.body.match(/heeft de uitnodiging nog niet gebruikt/g)).toHaveLength(2)
  for (const [path, form] of [
    ['/beheer/ik', { wants: 'leave' }],
    ['/beheer/mensen', { wants: 'leave', keeper: 'bas' }],
    ['/beheer/mensen', { wants: 'role', keeper: 'bas', role: 'editor' }],
  ] as [string, Record<string, string>][])
    expect((await post(path, form, session)).body, path).toContain('Er moeten altijd twee beheerders blijven')
  expect((await post('/beheer/mensen', { wants: 'leave', keeper: 'typo' }, session)).status).toBe(303)
})

test('signing out ends what is here, also for who kept the cookie, and the page says that it ends no more', async () => {
  const { look, post, joinsBy } = await open()
  const session = await joinsBy('s1', 'anna', 'editor')
  expect((await look('/beheer/ik', session)).body).toContain(`Log dan ook uit bij ${city}.`)
  const told = await post('/beheer/ik', { wants: 'sign-out' }, session)
  expect(told.headers.location).toBe('/beheer/binnen')
  expect((await look('/beheer', session)).headers.location).toBe('/beheer/binnen')
})

test('a sign-in of an issuer that is asked no more is told to let nobody in, and can be taken away', async () => {
  const opened = await open()
  const { look, run, joins, inviteAs, goes } = opened
  const { session } = await joins('anna', 'editor')
  await goes('s9', await inviteAs('bas', 'editor'))
  await run((client) =>
    client.openIdLogin.updateMany({ data: { keeperId: 'anna', issuer: 'https://vroeger.example/' } }),
  )
  const page = await look('/beheer/ik', session)
  expect(page.body).toContain('vroeger.example')
  expect(page.body).toContain('Hiermee kun je niet meer inloggen.')
  expect(page.body).toContain('Koppel je inlog')
  expect((await unlinks(opened, session)).status).toBe(303)
})
