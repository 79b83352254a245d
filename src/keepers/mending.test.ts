import { expect, test, vi } from 'vitest'
import { askedTheOrganization } from '@/core/how-true/check-of'
import { audit } from '../store/history/audit'
import { readRows } from '../store/rows/queries'
import { answerKeepers } from './answer'
import { expectWholePage, openRoom, phoneForm, phonePath } from './fixture'

// What a build makes.
vi.mock('./session-script', () => ({ sessionScript: 'script', addressOfScript: '/beheer/sleutel.0123.js' }))
vi.mock('../server/scripts', () => ({ addressOfScript: () => '/x.js', findScript: () => undefined }))
vi.mock('../generated/style.txt', () => ({ default: '' }))
vi.mock('../server/with-style', () => ({ withStyle: (html: string) => ({ html, policy: 'policy of the style' }) }))

const open = () => openRoom(answerKeepers)

/** The version on which a form was filled in. */
const baseIn = ({ body }: { body: string }) => /name="base" value="(\d+)"/.exec(body)?.[1] ?? ''

const of = (fact: string) => `/beheer/wijzig/speeltuin/speeltuin-oost/${fact}`

test('a number that a member proposes, an editor refuses with a reason and a member mends is what counts in the end', async () => {
  const { look, post, joins, numbers, run } = await open()
  const { session: member } = await joins('anna', 'member', 'speeltuin')
  const { session: editor } = await joins('bas', 'editor')
  const proposal = async (number: string) =>
    String((await post(phonePath, phoneForm(number), member)).headers.location).split('?')[0] ?? ''
  const first = await proposal('030 765 43 21')
  expect((await post(first, { decision: 'refuse', reason: '' }, editor)).status).toBe(400)
  const reason = 'Dit nummer is van een ander.'
  expect((await post(first, { decision: 'refuse', reason }, editor)).status).toBe(303)
  expect((await look('/beheer/organisatie/speeltuin', member)).body).toContain(`‘${reason}’`)
  expect((await look(first, member)).body).toContain(reason)
  const second = await proposal('030 765 43 22')
  expect((await post(second, { decision: 'approve' }, editor)).status).toBe(303)
  expect(await numbers()).toEqual(['030 765 43 22'])
  // What was decided stays decided.
  for (const decision of ['approve', 'refuse'])
    expect((await post(first, { decision, reason: 'x' }, editor)).status).toBe(409)
  expect(await run(audit)).toEqual([])
})

test('of two proposals on one fact one counts, and of the other everybody is told with both values', async () => {
  const { look, post, joins, proposes, numbers } = await open()
  const { session: member } = await joins('anna', 'member', 'speeltuin')
  const { session: editor } = await joins('bas', 'editor')
  const [first, second] = [await proposes('anna', '030-1111111'), await proposes('first', '030-2222222')]
  expect((await post(`/beheer/voorstel/${first}`, { decision: 'approve' }, editor)).status).toBe(303)
  const told = await post(`/beheer/voorstel/${second}`, { decision: 'approve' }, editor)
  expect(told.status).toBe(409)
  expectWholePage(told)
  for (const page of [told, await look(`/beheer/voorstel/${second}`, member)]) {
    expect(page.body).toContain('Dit botst')
    expect(page.body).toMatch(/Staat er nu: <\/span>(<bdi[^>]*>)?030-1111111/)
    expect(page.body).toMatch(/In dit voorstel: <\/span>(<bdi[^>]*>)?030-2222222/)
  }
  expect(await numbers()).toEqual(['030-1111111'])
})

test('a number that is mended is not left in the words of the service, where it is pressed as well', async () => {
  const { post, look, joins } = await open()
  const { session: member } = await joins('anna', 'member', 'speeltuin')
  const { session: editor } = await joins('bas', 'editor')
  const mends = async (fact: string, form: Record<string, string>) => {
    const base = baseIn(await look(of(fact), member))
    const made = await post(of(fact), { ...form, base }, member)
    await post(String(made.headers.location).split('?')[0] ?? '', { decision: 'approve' }, editor)
    return made
  }
  const words = { 'text.nl.plain.description': 'Spelen.', 'text.nl.plain.applicationProcess': 'Bel 030 123 45 67.' }
  await mends('text', words)
  expect((await look(of('text'), member)).body).toContain('Bel 030 123 45 67.')
  await mends('phones', phoneForm('030 765 43 21'))
  const told = await look(of('text'), member)
  expect(told.body).not.toContain('030 123 45 67')
  expect(told.body).toContain('Bel 030 765 43 21.')
})

test('numbers that change places leave the words alone', async () => {
  const { post, look, joins } = await open()
  const { session } = await joins('anna', 'member', 'speeltuin')
  const form = { 'phones.count': '2', 'phones.0.number': '14 030', 'phones.1.number': '030-1234567', how: 'own' }
  const told = await post(of('phones'), { ...form, base: '1' }, session)
  const proposal = await look(String(told.headers.location), session)
  expect(proposal.body).toContain('030-1234567')
  expect(proposal.body).not.toContain('<b>Hoe je er komt</b>')
})

test('a service of a name that another has, or had, is not proposed, and changes none', async () => {
  const { post, joins, everything } = await open()
  const { session } = await joins('anna', 'member', 'speeltuin')
  const before = await everything()
  for (const name of ['Speeltuin Oost', 'De grote zandbak', 'Zandbak', 'Het Klimrek']) {
    const told = await post('/beheer/nieuw/speeltuin', { name, how: 'own', areas: 'utrecht' }, session)
    expect(told.status, name).toBe(400)
    if (name !== 'De grote zandbak') expect(told.body, name).toContain('<a href="#name">')
  }
  expect(await everything()).toEqual(before)
})

test('a member knows nothing by having asked the organization: they are it', async () => {
  const { post, joins, everything } = await open()
  const { session } = await joins('anna', 'member', 'speeltuin')
  const before = await everything()
  expect((await post(phonePath, phoneForm('030 765 43 21', { how: 'asked' }), session)).status).toBe(400)
  expect(await everything()).toEqual(before)
})

test('what is hidden is not in the preview, and its number is still there for who calls', async () => {
  const { post, look, joins, proposes } = await open()
  const { session } = await joins('anna', 'editor')
  const proposal = await proposes('first', '030-7654321')
  const preview = () => look(`/beheer/voorbeeld/${proposal}/speeltuin-oost`, session)
  expect((await preview()).body).toContain('tel:0307654321')
  await post('/beheer/verberg/speeltuin/speeltuin-oost', { what: 'phones', reason: 'van een ander' }, session)
  expect((await preview()).body).not.toContain('tel:0307654321')
  expect((await look('/beheer/belronde/speeltuin-oost', session)).body).toContain('tel:0301234567')
})

test('the phone round is a table too, for editors: a row for each question that waits, with its numbers', async () => {
  const { look, joins, later } = await open()
  later(3 * 365 * 24 * 3_600_000)
  const { session } = await joins('anna', 'editor')
  const { status, headers, body } = await look('/beheer/belronde?vorm=tabel', session)
  expect([status, headers['content-type'], headers['cache-control']]).toEqual([
    200,
    'text/csv; charset=utf-8',
    'no-store',
  ])
  expect(headers['content-disposition']).toMatch(/^attachment; filename="belronde-\d{4}-\d\d-\d\d\.csv"$/)
  const [head, ...rows] = body.trim().split('\r\n')
  expect(rows.length).toBeGreaterThan(3)
  const cells = (row = '') => row.replace(/"(?:[^"]|"")*"/g, '').split(';').length
  for (const row of rows) expect(cells(row), row).toBe(cells(head))
  expect(rows.find((row) => row.startsWith('Speeltuin Oost;030-1234567 · 14 030;Telefoon;'))).toBeDefined()
  const { session: member } = await joins('bas', 'member', 'speeltuin')
  expect((await look('/beheer/belronde?vorm=tabel', member)).status).toBe(403)
})

test('a form without an answer says so, and loses nothing that was typed', async () => {
  const { post, joins, everything } = await open()
  const { session } = await joins('anna', 'editor')
  const before = await everything()
  for (const [path, form] of [
    ['/beheer/belronde/speeltuin-oost', { note: 'Na tien uur bellen' }],
    ['/beheer/verberg/speeltuin/speeltuin-oost', { reason: 'Na tien uur bellen' }],
  ] as [string, Record<string, string>][]) {
    const told = await post(path, form, session)
    expect(told.status, path).toBe(400)
    expect(told.body, path).toContain('Na tien uur bellen')
    expect(told.body, path).toMatch(/role="status">[^<]/)
  }
  expect(await everything()).toEqual(before)
})

test('whoever mends what another changed while the form was open is told, with both values', async () => {
  const { look, post, joins, proposes, numbers } = await open()
  const { session: member } = await joins('anna', 'member', 'speeltuin')
  const { session: editor } = await joins('bas', 'editor')
  const base = baseIn(await look(phonePath, member))
  const other = await proposes('first', '030-1111111')
  await post(`/beheer/voorstel/${other}`, { decision: 'approve' }, editor)
  const told = await post(phonePath, phoneForm('030-2222222', { base }), member)
  const page = told.status === 303 ? await look(String(told.headers.location), member) : told
  expect(page.body).toContain('Dit botst')
  expect(page.body).toContain('030-1111111')
  expect(page.body).toContain('030-2222222')
  expect(await numbers()).toEqual(['030-1111111'])
})

test('two who mend different facts of one service both count', async () => {
  const { post, joins, numbers, look } = await open()
  const { session: member } = await joins('anna', 'member', 'speeltuin')
  const { session: editor } = await joins('bas', 'editor')
  const made = [
    await post(phonePath, phoneForm('030-2222222'), member),
    await post(of('website'), { base: '1', website: 'https://nieuw.example', how: 'own' }, member),
  ]
  for (const { headers } of made)
    expect((await post(String(headers.location).split('?')[0] ?? '', { decision: 'approve' }, editor)).status).toBe(303)
  expect(await numbers()).toEqual(['030-2222222'])
  expect((await look(of('website'), member)).body).toContain('value="https://nieuw.example"')
})

const hours = (opens: string, closes: string) => ({
  'hours.count': '1',
  'hours.0.days': 'monday',
  'hours.0.opens': opens,
  'hours.0.closes': closes,
  'hours.0.of': 'all',
})
const place = { 'locations.count': '1' }

/** What stands in a field that is not right, and a part of what is said of it. */
type Wrong = [title: string, fact: string, form: Record<string, string>, field: string, says: string]

const wrongs: Wrong[] = [
  ['letters in a number', 'phones', phoneForm('nul dertig'), 'phones.0.number', 'alleen cijfers'],
  ['a number without end', 'phones', phoneForm('0'.repeat(40)), 'phones.0.number', 'alleen cijfers'],
  ['an address of a script', 'website', { website: 'javascript:alert(1)' }, 'website', 'openbare website'],
  ['no address at all', 'website', { website: 'voorbeeld.nl' }, 'website', 'openbare website'],
  ['no mail address', 'website', { email: 'anna' }, 'email', 'e-mailadres'],
  ['an age that nobody reaches', 'ages', { minimumAge: '200', audience: 'parents' }, 'minimumAge', 'van 0 tot 120'],
  ['an age in words', 'ages', { maximumAge: 'twaalf', audience: 'parents' }, 'maximumAge', 'van 0 tot 120'],
  ['an hour that there is not', 'hours', hours('25:00', '26:00'), 'hours.0.opens', 'uren en minuten'],
  ['hours that end before they begin', 'hours', hours('17:00', '09:00'), 'hours.0.closes', 'Het eind komt na'],
  [
    'half a postcode',
    'locations',
    { ...place, 'locations.0.postcode': '12' },
    'locations.0.postcode',
    'postcode zoals',
  ],
  ['a name of one letter', 'existence', { name: 'x' }, 'name', 'van 2 tot 90 tekens'],
  ['an address in a private network', 'website', { website: 'https://192.168.0.1/' }, 'website', 'openbare website'],
  ['an address of this machine', 'website', { website: 'http://localhost:3000/' }, 'website', 'openbare website'],
  ['letters of two alphabets that look alike', 'existence', { name: 'Раrkhuis' }, 'name', 'twee alfabetten'],
  ['markup', 'existence', { name: 'Huis <b>' }, 'name', 'zonder HTML'],
]

test.each(wrongs)(
  '%s is kept in the form and named at its field in Dutch, and nothing is proposed',
  async (_, fact, form, field, says) => {
    const { post, joins, everything } = await open()
    const { session } = await joins('anna', 'member', 'speeltuin')
    const before = await everything()
    const told = await post(of(fact), { base: '1', how: 'own', ...form }, session)
    expect(told.status).toBe(400)
    expectWholePage(told)
    expect(told.body).toContain('Nog niet verstuurd.')
    const place = field.replaceAll('.', '\\.')
    const problem = new RegExp(`<p id="${place}-wrong" class="problem">([^<]+)</p>`).exec(told.body)?.[1] ?? ''
    expect(problem).toContain(says)
    expect(problem).not.toMatch(/^$|\b(the|is no|expected|invalid|words with)\b/i)
    const input = new RegExp(`<input[^>]* name="${place}"[^>]*>`).exec(told.body)?.[0] ?? ''
    expect(input).toContain(`value="${form[field]?.replace('<', '&lt;').replace('>', '&gt;')}"`)
    expect(input).toContain('aria-invalid="true"')
    expect(input).toMatch(new RegExp(`aria-describedby="[^"]*${place}-wrong"`))
    expect(await everything()).toEqual(before)
  },
)

test('whoever does not say how they know it is asked', async () => {
  const { post, joins, everything } = await open()
  const { session } = await joins('anna', 'member', 'speeltuin')
  for (const how of ['', 'page', 'asked-nobody', '__proto__']) {
    const told = await post(phonePath, phoneForm('030 765 43 21', { how }), session)
    expect(told.status, how).toBe(400)
    expect(told.body).toContain('Kies hoe je dit weet.')
    expect(told.body).toContain('value="030 765 43 21"')
  }
  expect((await everything()).proposals).toEqual([])
})

test.each(['javascript:alert(1)', 'https://10.0.0.1/', 'https://a.example/<script>', 'geen adres'])(
  'a website on which it was seen at %s is refused, and kept in the form',
  async (page) => {
    const { post, joins, everything } = await open()
    const { session } = await joins('anna', 'editor')
    const told = await post(phonePath, phoneForm('030 765 43 21', { how: 'page', page }), session)
    expect(told.status).toBe(400)
    expect(told.body).toContain('Schrijf het hele adres van een openbare website')
    expect((await everything()).proposals).toEqual([])
  },
)

const markup = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&amp;'

test('markup in words of keepers is text wherever it is shown', async () => {
  const { look, post, joins } = await open()
  const { session: administrator } = await joins('anna', 'administrator')
  const { session: member } = await joins('cor', 'member', 'speeltuin')
  await post('/beheer/mensen', { wants: 'invite', name: markup, mail: markup, role: 'editor' }, administrator)
  const made = await post(phonePath, phoneForm('030 765 43 21', { why: markup }), member)
  const path = String(made.headers.location).split('?')[0] ?? ''
  const pages = [
    await look(path, administrator),
    await look('/beheer', administrator),
    await look('/beheer/organisatie/speeltuin', administrator),
    await look('/beheer/mensen', administrator),
    await look('/beheer/logboek', administrator),
  ]
  await post(path, { decision: 'refuse', reason: markup }, administrator)
  await post('/beheer/belronde/speeltuin-oost', { result: 'spoken', note: markup }, administrator)
  await post('/beheer/verberg/speeltuin/speeltuin-oost', { what: 'hours', reason: markup }, administrator)
  pages.push(
    await look('/beheer/organisatie/speeltuin', member),
    await look(path, member),
    await look('/beheer/belronde/speeltuin-oost', administrator),
    await post(phonePath, phoneForm('geen nummer', { why: markup, page: markup }), member),
    await post(
      '/beheer/mensen',
      { wants: 'invite', name: markup, role: 'member', organization: markup },
      administrator,
    ),
    await look(`/beheer?gedaan=${encodeURIComponent(markup)}`, administrator),
  )
  for (const { body } of pages) {
    expect(body).not.toContain('<script>')
    expect(body).not.toContain('<img')
  }
  expect(pages.filter(({ body }) => body.includes('&lt;script&gt;alert(1)&lt;/script&gt;')).length).toBeGreaterThan(7)
})

/** Signs that mean something in HTML, and that the file format allows. */
const signs = '"\'&amp; 3 < 4 > 2 onerror=alert(1)'

test('signs of HTML in a fact are text in the difference, the preview, the versions and the list of the organization', async () => {
  const { look, post, joins } = await open()
  const { session: member } = await joins('anna', 'member', 'speeltuin')
  const { session: editor } = await joins('bas', 'editor')
  const text = { 'text.nl.plain.description': signs, 'text.nl.plain.applicationProcess': signs }
  const pages = []
  for (const [fact, form] of [
    ['text', { ...text, 'text.nl.child.description': signs, 'text.nl.child.applicationProcess': signs }],
    ['existence', { name: signs, alternateNames: signs }],
    ['locations', { ...place, 'locations.0.name': signs, 'locations.0.address': signs }],
    ['phones', { ...phoneForm('030 765 43 21'), 'phones.0.label': signs }],
  ] as [string, Record<string, string>][]) {
    const base = baseIn(await look(of(fact), member))
    const made = await post(of(fact), { how: 'own', ...form, base }, member)
    expect(made.status, fact).toBe(303)
    const path = String(made.headers.location).split('?')[0] ?? ''
    pages.push(await look(path, editor), await look(`${path.replace('voorstel', 'voorbeeld')}/speeltuin-oost`, editor))
    expect((await post(path, { decision: 'approve' }, editor)).status, fact).toBe(303)
  }
  for (const path of ['/beheer/organisatie/speeltuin', '/beheer/versies/speeltuin'])
    pages.push(await look(path, editor))
  for (const { status, body } of pages) {
    expect(status).toBe(200)
    expect(body).toContain('&quot;&#x27;&amp;amp; 3 &lt; 4 &gt; 2 onerror=alert(1)')
  }
})

test('what is already so is not proposed, and the page says so', async () => {
  const { post, joins, everything } = await open()
  const { session } = await joins('anna', 'member', 'speeltuin')
  const told = await post(
    of('website'),
    { base: '1', how: 'own', website: 'https://speeltuin.example/oost', email: 'oost@speeltuin.example' },
    session,
  )
  expect(told.body).toContain('Er verandert niets')
  expect((await everything()).proposals).toEqual([])
})

test.each(['text', 'terms'])('that %s still holds changes nothing, because nobody saw it anywhere', async (fact) => {
  const { post, joins, everything } = await open()
  const { session } = await joins('anna', 'member', 'speeltuin')
  const before = await everything()
  const told = await post(of(fact), { klopt: 'ja' }, session)
  expect(told.status).toBe(303)
  expect(await everything()).toEqual(before)
})

test('“klopt nog” leads back to the room only', async () => {
  const { post, joins } = await open()
  const { session } = await joins('anna', 'editor')
  for (const terug of ['https://elders.example', '//elders.example', '/beheer/../elders'])
    expect((await post(of('website'), { klopt: 'ja', terug }, session)).headers.location).toBe(
      '/beheer/organisatie/speeltuin?gedaan=klopt&feit=website',
    )
})

test('“klopt nog” leads back to the list in which it stood, also in the phone round, and that says what was done', async () => {
  const { look, post, joins } = await open()
  const { session } = await joins('anna', 'editor')
  for (const [fact, done] of [
    ['website', 'klopt'],
    ['phones', 'voorgesteld'],
  ] as const)
    for (const terug of ['/beheer', '/beheer/belronde/speeltuin-oost', '/beheer/organisatie/speeltuin']) {
      const told = await post(of(fact), { klopt: 'ja', terug }, session)
      expect(told.headers.location).toBe(`${terug}?gedaan=${done}&feit=${fact}`)
      expect((await look(String(told.headers.location), session)).body).toContain('dit klopt nog')
    }
})

test('“klopt nog” of what another said, or of old, is proposed: it becomes stated by two, also by the same value typed again', async () => {
  const { post, joins, run, everything } = await open()
  const { session: member } = await joins('anna', 'member', 'speeltuin')
  const { session: editor } = await joins('bas', 'editor')
  const before = await everything()
  const told = await post(of('phones'), { klopt: 'ja' }, member)
  const path = String(told.headers.location).split('?')[0] ?? ''
  expect(path).toMatch(/^\/beheer\/voorstel\//)
  expect((await everything()).proposals.length).toBe(before.proposals.length + 1)
  expect((await post(path, { decision: 'approve' }, member)).status).toBe(403)
  expect((await post(path, { decision: 'approve' }, editor)).status).toBe(303)
  const { edition } = await run(readRows)
  const { phones = [] } = edition.services.find(({ slug }) => slug === 'speeltuin-oost') ?? {}
  expect(phones.map(({ number }) => number)).toEqual(['030-1234567', '14 030'])
  expect(phones.map(({ evidence }) => [evidence.status, evidence.checked, evidence.checkedBy])).toEqual([
    ['stated', '2026-11-29', 'organization'],
    ['stated', '2026-11-29', 'organization'],
  ])
})

test('“klopt nog” in the phone round says that the organization was asked, and the numbers of the room count it as checked by a person; elsewhere it does not', async () => {
  const { look, post, joins, run } = await open()
  const { session: editor } = await joins('anna', 'editor')
  const { session: other } = await joins('bas', 'editor')
  const service = async () => {
    const { edition } = await run(readRows)
    return edition.services.find(({ slug }) => slug === 'speeltuin-oost')
  }
  const peopleCounted = async () => {
    const { body } = await look('/beheer/hoe-waar', editor)
    const [, table = ''] = /<table aria-labelledby="phones">(.*?)<\/table>/s.exec(body) ?? []
    return [...table.matchAll(/<td>(\d+) ?[<(]/g)].map(([, count]) => Number(count)).slice(0, 2)
  }
  await post(of('website'), { klopt: 'ja', terug: '/beheer' }, editor)
  expect((await service())?.evidence.website?.address ?? '').not.toBe(askedTheOrganization)
  await post(of('website'), { klopt: 'ja', terug: '/beheer/belronde/speeltuin-oost' }, editor)
  expect((await service())?.evidence.website).toMatchObject({
    address: askedTheOrganization,
    date: '2026-11-29',
    checked: '2026-11-29',
    checkedBy: 'editors',
  })
  expect(await peopleCounted()).toEqual([0, 0])
  const told = await post(of('phones'), { klopt: 'ja', terug: '/beheer/belronde/speeltuin-oost' }, editor)
  expect(told.status).toBe(303)
  const { id } = await run((client) => client.proposal.findFirstOrThrow())
  expect((await post(`/beheer/voorstel/${id}`, { decision: 'approve' }, other)).status).toBe(303)
  expect((await service())?.phones.map(({ evidence }) => evidence.address)).toEqual([
    askedTheOrganization,
    askedTheOrganization,
  ])
  expect(await peopleCounted()).toEqual([2, 0])
})

test('that a service stopped is proposed, with a reason', async () => {
  const { look, post, joins, everything } = await open()
  const { session } = await joins('anna', 'member', 'speeltuin')
  const path = '/beheer/stopt/speeltuin/speeltuin-oost'
  expect((await look(path, session)).status).toBe(200)
  expect((await post(path, { why: ' ' }, session)).status).toBe(400)
  expect((await everything()).proposals).toEqual([])
  const told = await post(path, { why: 'gebeld', instead: 'speeltuin-team' }, session)
  const proposal = await look(String(told.headers.location), session)
  expect(proposal.body).toContain('Bestaat niet meer: speeltuin-oost')
})

test('the same value typed again is proposed where its source was not sure, because it becomes so', async () => {
  const { post, joins } = await open()
  const { session } = await joins('anna', 'member', 'speeltuin')
  const same = {
    'phones.count': '2',
    'phones.0.number': '030-1234567',
    'phones.0.label': 'op woensdag',
    'phones.1.number': '14 030',
  }
  const told = await post(of('phones'), { base: '1', how: 'own', ...same }, session)
  expect(told.headers.location).toMatch(/^\/beheer\/voorstel\//)
})

test.each(['constructor', '__proto__', 'toString'])('a new service may be called %s', async (name) => {
  const { look, post, joins, run } = await open()
  const { session: member } = await joins('anna', 'member', 'speeltuin')
  const { session: editor } = await joins('bas', 'editor')
  const made = await post(
    '/beheer/nieuw/speeltuin',
    {
      name,
      'text.nl.plain.description': 'Samen buiten spelen.',
      'text.nl.plain.applicationProcess': 'Loop binnen.',
      audience: 'parents',
      access: 'open',
      areas: 'utrecht',
      layer: 'social-base',
      kinds: 'activities',
      formats: 'group',
      how: 'own',
    },
    member,
  )
  expect(made.status).toBe(303)
  const path = String(made.headers.location).split('?')[0] ?? ''
  expect((await look(path, editor)).status).toBe(200)
  expect((await post(path, { decision: 'approve' }, editor)).status).toBe(303)
  expect((await look('/beheer/organisatie/speeltuin', member)).body).toContain(`>${name}</h2>`)
  expect(await run(audit)).toEqual([])
})
