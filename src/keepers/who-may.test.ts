import { expect, test, vi } from 'vitest'
import { execute } from '../store/fixture'
import { audit } from '../store/history/audit'
import { changeRole } from '../store/people/keepers'
import { answerKeepers } from './answer'
import { expectWholePage, openRoom, origin, pagesOfEditors, phoneForm, phonePath, sessionIn } from './fixture'
import { wayInTo } from './way-in'

// What a build makes.
vi.mock('./session-script', () => ({ sessionScript: 'script', addressOfScript: '/beheer/sleutel.0123.js' }))
vi.mock('../server/scripts', () => ({ addressOfScript: () => '/x.js', findScript: () => undefined }))
vi.mock('../generated/style.txt', () => ({ default: '' }))
vi.mock('../server/with-style', () => ({ withStyle: (html: string) => ({ html, policy: 'policy of the style' }) }))

const minute = 60_000
const hour = 60 * minute
const open = () => openRoom(answerKeepers)

test.each(['editor', 'administrator'] as const)(
  'an %s decides on nothing that they proposed themselves, neither in the room nor in the database',
  async (role) => {
    const { url, post, joins, everything, numbers, run } = await open()
    const { session } = await joins('anna', role)
    const made = await post(phonePath, phoneForm('030 765 43 21', { how: 'asked' }), session)
    const path = String(made.headers.location).split('?')[0] ?? ''
    const [before, called] = [await everything(), await numbers()]
    for (const decision of ['approve', 'refuse']) {
      const told = await post(path, { decision, reason: 'klopt' }, session)
      expect(told.status, decision).toBe(403)
      expectWholePage(told)
    }
    const id = path.split('/').at(-1)
    const sql = `UPDATE "Proposal" SET state = 'approved', "decidedBy" = 'anna' WHERE id = '${id}'`
    await expect(execute(url, sql)).rejects.toThrow(/Proposal_second_person/)
    expect(await everything()).toEqual(before)
    expect(await numbers()).toEqual(called)
    // Somebody else may.
    const { session: other } = await joins('bas', 'editor')
    expect((await post(path, { decision: 'approve' }, other)).status).toBe(303)
    expect(await numbers()).toEqual(['030 765 43 21'])
    expect(await run(audit)).toEqual([])
  },
)

test('whoever hid something does not look at it a second time themselves', async () => {
  const { post, joins, run } = await open()
  const { session } = await joins('anna', 'editor')
  const form = { what: 'phones', reason: 'is nu van een ander' }
  await post('/beheer/verberg/speeltuin/speeltuin-oost', form, session)
  const { id } = await run((client) => client.hiding.findFirstOrThrow())
  for (const show of ['yes', 'no']) expect((await post(`/beheer/verborgen/${id}`, { show }, session)).status).toBe(403)
  expect(await run((client) => client.hiding.findFirst())).toMatchObject({ seenBy: null, shownBy: null })
})

test('a member decides on nothing, not even on what others propose for their organization', async () => {
  const { post, joins, proposes, everything } = await open()
  const { session } = await joins('anna', 'member', 'speeltuin')
  const proposal = await proposes('first', '030-7654321')
  const before = await everything()
  for (const decision of ['approve', 'refuse'])
    expect((await post(`/beheer/voorstel/${proposal}`, { decision, reason: 'x' }, session)).status).toBe(403)
  // Nor is it theirs to take back.
  expect((await post(`/beheer/voorstel/${proposal}`, { decision: 'withdraw' }, session)).status).toBe(409)
  expect(await everything()).toEqual(before)
})

test('a member of another organization sees and changes nothing of this one', async () => {
  const { look, post, joins, proposes, everything } = await open()
  const { session } = await joins('anna', 'member', 'zandbak')
  const proposal = await proposes('first', '030-7654321')
  const before = await everything()
  const theirs = [
    '/beheer/organisatie/speeltuin',
    '/beheer/versies/speeltuin',
    '/beheer/nieuw/speeltuin',
    `/beheer/voorstel/${proposal}`,
    `/beheer/voorbeeld/${proposal}/speeltuin-oost`,
    ...pagesOfEditors.filter((path) => path.startsWith('/beheer/wijzig/')),
  ]
  for (const path of theirs) {
    const told = await look(path, session)
    expect(told.status, path).toBe(403)
    expectWholePage(told, path)
    expect(told.body, path).not.toMatch(/030-7654321|Speeltuin Oost/)
    for (const form of [phoneForm('030 765 43 21'), { klopt: 'ja' }, { decision: 'withdraw' }, { to: '1' }])
      expect((await post(path, form as unknown as Record<string, string>, session)).status, path).toBe(403)
  }
  // Nor by the name of another organization with a service of this one.
  expect((await look('/beheer/wijzig/zandbak/speeltuin-oost/phones', session)).status).toBe(404)
  expect(await everything()).toEqual(before)
})

const onlyOfEditors = [
  '/beheer/organisaties',
  '/beheer/verberg/speeltuin/speeltuin-oost',
  '/beheer/nieuw',
  '/beheer/meldingen',
  '/beheer/belronde',
  '/beheer/hoe-waar',
  '/beheer/belronde/speeltuin-oost',
  '/beheer/logboek',
]

test('a member opens their own organization and no page of editors', async () => {
  const { look, post, joins, everything } = await open()
  const { session } = await joins('anna', 'member', 'speeltuin')
  const before = await everything()
  for (const path of [...onlyOfEditors, '/beheer/mensen', '/beheer/verborgen/x']) {
    const told = await look(path, session)
    expect(told.status, path).toBe(403)
    expectWholePage(told, path)
    const form = { what: 'all', reason: 'x', result: 'spoken', wants: 'invite', name: 'x', role: 'administrator' }
    expect((await post(path, form, session)).status, path).toBe(403)
    expect(told.body, path).not.toContain('href="/beheer/mensen"')
  }
  expect(await everything()).toEqual(before)
  expect((await look('/beheer', session)).headers.location).toBe('/beheer/organisatie/speeltuin')
  for (const path of pagesOfEditors.filter((one) => /\/(organisatie|wijzig|versies|nieuw)\/speeltuin/.test(one)))
    expect((await look(path, session)).status, path).toBe(200)
})

test('an editor invites nobody and gives nobody a role', async () => {
  const { look, post, joins, everything } = await open()
  const { session } = await joins('anna', 'editor')
  const before = await everything()
  expect((await look('/beheer/mensen', session)).status).toBe(403)
  for (const form of [
    { wants: 'invite', name: 'x', role: 'administrator' },
    { wants: 'role', keeper: 'anna', role: 'administrator' },
    { wants: 'again', keeper: 'first' },
    { wants: 'leave', keeper: 'first' },
  ])
    expect((await post('/beheer/mensen', form as unknown as Record<string, string>, session)).status).toBe(403)
  expect(await everything()).toEqual(before)
})

test('an editor whose role is taken away is refused at the next request, with the page still open', async () => {
  const { look, post, joins, proposes, everything, run, room } = await open()
  const { session } = await joins('anna', 'editor')
  const proposal = await proposes('first', '030-7654321')
  expect((await look('/beheer/logboek', session)).status).toBe(200)
  await run((client) =>
    changeRole(client, { keeperId: 'anna', role: 'member', organizationSlug: 'zandbak', by: 'first' }, room.now()),
  )
  const before = await everything()
  for (const path of onlyOfEditors) expect((await look(path, session)).status, path).toBe(403)
  expect((await post(`/beheer/voorstel/${proposal}`, { decision: 'approve' }, session)).status).toBe(403)
  expect((await post(phonePath, phoneForm('030 765 43 21'), session)).status).toBe(403)
  expect(await everything()).toEqual(before)
  expect((await look('/beheer/organisatie/zandbak', session)).status).toBe(200)
})

test('a keeper who is taken away is nobody at the next request, and cannot come back', async () => {
  const { look, post, joins, signsIn, tell } = await open()
  const { session } = await joins('anna', 'administrator')
  const { session: taken, device } = await joins('bas', 'editor')
  expect((await post('/beheer/mensen', { wants: 'leave', keeper: 'bas' }, session)).headers.location).toBe(
    '/beheer/mensen',
  )
  const told = await look('/beheer', taken)
  expect([told.status, told.headers.location]).toEqual([303, '/beheer/binnen'])
  const { told: again } = await signsIn(device)
  expect([again.status, sessionIn(again)]).toEqual([403, ''])
  expect((await post('/beheer/mensen', { wants: 'again', keeper: 'bas' }, session)).status).toBe(400)
  expect((await tell('begin', { invitation: 'bas' })).status).toBe(403)
})

test('of two administrators who can sign in neither leaves nor becomes less, and the page says why', async () => {
  const { look, post, joins, everything } = await open()
  const { session: anna } = await joins('anna', 'administrator')
  const { session: bas } = await joins('bas', 'administrator')
  const before = await everything()
  const leaves = { wants: 'leave', keeper: 'bas' }
  for (const [path, form, status] of [
    ['/beheer/ik', { wants: 'leave' }, 409],
    ['/beheer/mensen', leaves, 400],
    ['/beheer/mensen', { wants: 'role', keeper: 'bas', role: 'editor' }, 400],
    ['/beheer/mensen', { wants: 'role', keeper: 'anna', role: 'member', organization: 'zandbak' }, 400],
  ] as [string, Record<string, string>, number][]) {
    const told = await post(path, form, anna)
    expect(told.status, path).toBe(status)
    expect(told.body, path).toContain('Er moeten altijd twee beheerders blijven')
  }
  expect(await everything()).toEqual(before)
  expect((await look('/beheer', bas)).status).toBe(200)
  // With a third one may.
  await joins('cor', 'administrator')
  expect((await post('/beheer/mensen', leaves, anna)).status).toBe(303)
})

test('a member without an organization of theirs is not made', async () => {
  const { post, joins, everything } = await open()
  const { session } = await joins('anna', 'administrator')
  const before = await everything()
  for (const organization of ['', 'zomaar', 'speeltuin-oost']) {
    const told = await post('/beheer/mensen', { wants: 'invite', name: 'Bas', role: 'member', organization }, session)
    expect(told.status).toBe(400)
    expect(told.body).toContain('Kies bij welke organisatie deze medewerker hoort.')
    expect(told.body).not.toContain('/beheer/uitnodiging#')
  }
  expect(await everything()).toEqual(before)
})

test('the session is a cookie of this host alone, that no script reads and no other site sends along', async () => {
  const { joins, signsIn } = await open()
  const { made, device, session } = await joins('anna', 'editor')
  const { told } = await signsIn(device)
  for (const one of [made, told])
    expect(one.headers['set-cookie']).toEqual([
      expect.stringMatching(/^__Host-keeper=[\w-]{20,}; Path=\/; Secure; HttpOnly; SameSite=Lax$/),
    ])
  expect(sessionIn(told)).not.toBe(session)
})

test('after signing out the session is nobody’s, also for who kept the cookie', async () => {
  const { look, post, joins } = await open()
  const { session } = await joins('anna', 'editor')
  const told = await post('/beheer/ik', { wants: 'sign-out' }, session)
  expect(told.headers.location).toBe('/beheer/binnen')
  expect(told.headers['set-cookie']).toEqual(['__Host-keeper=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0'])
  expect((await look('/beheer', session)).headers.location).toBe('/beheer/binnen')
})

test('a session ends an hour after it was used last, and after eight hours for everybody', async () => {
  const { look, joins, later } = await open()
  const { session: idle } = await joins('anna', 'editor')
  const { session: busy } = await joins('bas', 'editor')
  later(59 * minute)
  expect((await look('/beheer/ik', busy)).status).toBe(200)
  later(minute)
  expect((await look('/beheer/ik', idle)).headers.location).toBe(wayInTo('/beheer/ik'))
  for (let times = 0; times < 8; times++) {
    expect((await look('/beheer/ik', busy)).status, `after ${60 + times * 59} minutes`).toBe(200)
    if (times < 7) later(59 * minute)
  }
  later(7 * minute)
  expect((await look('/beheer/ik', busy)).headers.location).toBe(wayInTo('/beheer/ik'))
})

test('an invitation is used once, for 72 hours, and not after a newer one', async () => {
  const { post, joins, inviteAs, tell, later, run } = await open()
  const { invitation, session } = await joins('anna', 'administrator')
  const refused = async (word: string) => {
    const told = await tell('begin', { invitation: word })
    expect([told.status, told.body, told.headers['set-cookie']]).toEqual([403, '{}', undefined])
  }
  await refused(invitation)
  await refused('')
  await refused('guessed')
  const older = await inviteAs('bas', 'editor')
  const again = await post('/beheer/mensen', { wants: 'again', keeper: 'bas', name: 'Bas' }, session)
  await refused(older)
  const newer = /\/beheer\/uitnodiging#([\w-]+)/.exec(again.body)?.[1] ?? ''
  expect((await tell('begin', { invitation: newer })).status).toBe(200)
  later(72 * hour)
  await refused(newer)
  expect(await run((client) => client.passkey.count())).toBe(1)
})

test('the answer of a passkey counts once, and only with the keeper shown to be there', async () => {
  const { joins, signsIn, tell, look } = await open()
  const { device } = await joins('anna', 'editor')
  const { answered, told } = await signsIn(device)
  expect((await look('/beheer', sessionIn(told))).status).toBe(200)
  const replayed = await tell('gebruik', { answer: answered })
  expect([replayed.status, sessionIn(replayed)]).toEqual([403, ''])
  const { told: unverified } = await signsIn(device, { verifies: false })
  expect([unverified.status, sessionIn(unverified)]).toEqual([403, ''])
  const { told: elsewhere } = await signsIn(device, { origin: `${origin}.elders.example` })
  expect([elsewhere.status, sessionIn(elsewhere)]).toEqual([403, ''])
})

test.each<[string, unknown, number]>([
  ['nothing', '', 400],
  ['no JSON', '{', 400],
  ['a list', [], 400],
  ['null', 'null', 400],
  ['a number for an invitation', { invitation: 1 }, 400],
  ['an answer without a response', { answer: { id: 'x' } }, 400],
  ['an answer that says nothing', { answer: { id: 'x', response: { clientDataJSON: '' } } }, 403],
  ['an answer of a prototype', { answer: { id: '__proto__', response: { clientDataJSON: 'bnVsbA' } } }, 403],
  ['an id of 70 KB', { answer: { id: 'x'.repeat(50_000), response: { clientDataJSON: '' } } }, 400],
])('a ceremony with %s is refused, and nobody is signed in', async (_, said, status) => {
  const { ask, inviteAs } = await open()
  const invitation = await inviteAs('anna', 'administrator')
  for (const half of ['maak', 'gebruik']) {
    const json =
      typeof said === 'string' ? said : JSON.stringify(Array.isArray(said) ? said : { invitation, ...(said as object) })
    const told = await ask('POST', `/beheer/sleutel/${half}`, { body: json })
    expect([told.status, told.body, told.headers['set-cookie']], half).toEqual([status, '{}', undefined])
    expect(told.headers['cache-control']).toBe('no-store')
  }
})

test('one signs out everywhere else at once, and whoever takes a passkey away is signed in nowhere else either', async () => {
  const { look, post, joins, signsIn, run } = await open()
  const { session, device } = await joins('anna', 'editor')
  const elsewhere = async () =>
    /__Host-keeper=([^;]+)/.exec(String((await signsIn(device)).told.headers['set-cookie']))?.[1]
  const other = (await elsewhere()) ?? ''
  expect((await look('/beheer/ik', other)).status).toBe(200)
  expect((await look('/beheer/ik', session)).body).toContain('één andere browser')
  await post('/beheer/ik', { wants: 'sign-out-elsewhere' }, session)
  expect((await look('/beheer/ik', other)).status).toBe(303)
  expect((await look('/beheer/ik', session)).status).toBe(200)
  const again = (await elsewhere()) ?? ''
  await run((client) =>
    client.passkey.create({
      data: {
        id: 'lost',
        keeperId: 'anna',
        publicKey: new Uint8Array(),
        counter: 0,
        transports: '',
        name: 'kwijt',
        since: new Date(),
      },
    }),
  )
  await post('/beheer/ik', { wants: 'remove', id: 'lost' }, session)
  expect((await look('/beheer/ik', again)).status).toBe(303)
  expect((await look('/beheer/ik', session)).status).toBe(200)
})

test('“Snel weg” ends the session, also for who kept the cookie', async () => {
  const { look, joins, run } = await open()
  const { session } = await joins('anna', 'editor')
  await look('/weg', session)
  await vi.waitFor(async () => expect(await run((client) => client.keeperSession.count())).toBe(0))
})
