import { expect, test, vi } from 'vitest'
import { doubts, failings } from '@/core/links/findings'
import type { Found } from '@/core/links/walk'
import { keepFound, listLinkChecks } from '../store/links'
import { answerKeepers } from './answer'
import { expectWholePage, openRoom } from './fixture'
import { findingWords } from './words/finding-words'

// What a build makes.
vi.mock('./session-script', () => ({ sessionScript: 'script', addressOfScript: '/beheer/sleutel.0123.js' }))
vi.mock('../server/scripts', () => ({ addressOfScript: () => '/x.js', findScript: () => undefined }))
vi.mock('../generated/style.txt', () => ({ default: '' }))
vi.mock('../server/with-style', () => ({ withStyle: (html: string) => ({ html, policy: 'policy of the style' }) }))

const path = '/beheer/links'
const [home, page, paper] = ['https://speeltuin.example/', 'https://speeltuin.example/oost', 'https://krant.example/']
const day = 24 * 3_600_000

const found = (finding: Found['finding'], more: Partial<Found> = {}): Found => ({
  finding,
  status: null,
  leadsTo: null,
  forGood: false,
  ...more,
})
const moved = found('works', { status: 200, leadsTo: 'https://nieuw.example/oost', forGood: true })

/** The room with an editor in it, where every look finds this. */
async function openWith(look: Found | undefined = found('works', { status: 200 })) {
  const looked: string[] = []
  const room = await openRoom(answerKeepers, undefined, async (address) => {
    looked.push(address)
    return look
  })
  // An editor's session ends after hours: so each visit is a new one.
  const { device } = await room.joins('anna', 'editor')
  const enter = async () => {
    const { told } = await room.signsIn(device)
    return /^__Host-keeper=([^;]+)/.exec(told.headers['set-cookie']?.[0] ?? '')?.[1] ?? ''
  }
  const keep = (address: string, one: Found) => room.run((client) => keepFound(client, address, one, room.room.now()))
  const see = async (path: string) => (await room.look(path, await enter())).body
  const press = async (form: Record<string, string>) => room.post(path, form, await enter())
  return { ...room, looked, keep, see, press }
}

/** The part of the page under the heading with this id. */
const sectionOf = (body: string, id: string) =>
  new RegExp(`<section aria-labelledby="${id}".*?</section>`).exec(body)?.[0] ?? ''

test('where links are not looked at the page says so, nothing can be pressed, and the queue is silent', async () => {
  const { joins, look, post, run, room } = await openRoom(answerKeepers)
  const { session } = await joins('anna', 'editor')
  for (const days of [3, 2, 1])
    await run((client) => keepFound(client, page, found('gone'), new Date(room.now().getTime() - days * day)))
  const told = await look(path, session)
  expectWholePage(told)
  expect(told.body).toContain('LINK_CHECK')
  expect(told.body).not.toContain('<form')
  expect((await look('/beheer', session)).body).not.toContain(`href="${path}">Bekijk`)
  const pressed = await post(path, { wants: 'look', address: page }, session)
  expectWholePage(pressed)
  expect(pressed.status).toBe(409)
})

test.each([...failings, ...doubts])('what is found is told in words of people: %s', async (finding) => {
  const { keep, see } = await openWith()
  await keep(page, found(finding))
  expect(sectionOf(await see(path), (doubts as readonly string[]).includes(finding) ? 'doubts' : 'failing')).toContain(
    findingWords[finding],
  )
})

test('every finding has words of its own', () => {
  const all = Object.values(findingWords)
  expect(new Set(all).size).toBe(all.length)
})

test('what fails stands there since when, with whose it is and where it is mended, and is dead and in the queue on the third day', async () => {
  const { keep, see, later } = await openWith()
  for (const days of [1, 2, 3]) {
    await keep(page, found('gone', { status: 404 }))
    const body = await see(path)
    const section = sectionOf(body, days < 3 ? 'failing' : 'dead')
    expect(section).toContain('29 november 2026')
    expect(section).toContain('404')
    for (const href of [page, '/beheer/organisatie/speeltuin', '/beheer/wijzig/speeltuin/speeltuin-oost/website'])
      expect(section).toContain(`href="${href}"`)
    expect(sectionOf(await see('/beheer'), 'links').includes(`href="${path}"`)).toBe(days === 3)
    later(day)
  }
  await keep(page, found('works', { status: 200 }))
  expect(sectionOf(await see('/beheer'), 'links')).toBe('')
})

test('a page in which a fact was seen leads to that fact', async () => {
  const { keep, see } = await openWith()
  await keep(paper, found('no-name'))
  const section = sectionOf(await see(path), 'failing')
  for (const fact of ['phones', 'hours', 'ages'])
    expect(section).toContain(`href="/beheer/wijzig/speeltuin/speeltuin-oost/${fact}"`)
})

test('where a redirect ends is a link only where there is a page', async () => {
  const { keep, see } = await openWith()
  await keep(page, found('leads-inside', { status: 302, leadsTo: 'http://10.0.0.1/' }))
  await keep(paper, found('works', { status: 200, leadsTo: 'https://krant.example/voorpagina' }))
  const body = await see(path)
  expect(body).toContain('http://10.0.0.1/')
  expect(body).not.toContain('href="http://10.0.0.1/"')
  expect(sectionOf(body, 'leading')).toContain('href="https://krant.example/voorpagina"')
})

test('somebody can have one address looked at now: it is kept, and not looked at again within a minute', async () => {
  const { press, looked, run, later, see } = await openWith()
  const told = await press({ wants: 'look', address: page })
  expect([told.status, told.headers.location]).toEqual([303, `${path}?gekeken=${encodeURIComponent(page)}`])
  expect(await see(String(told.headers.location))).toContain(findingWords.works)
  expect((await run(listLinkChecks)).get(page)).toMatchObject({ finding: 'works' })
  expect((await press({ wants: 'look', address: page })).status).toBe(409)
  later(60_000)
  expect((await press({ wants: 'look', address: page })).status).toBe(303)
  expect(looked).toEqual([page, page])
})

test.each([
  ['that the directory does not say', 'https://elders.example/'],
  ['inside a network', 'http://10.0.0.1/'],
  ['that is none', ''],
])('an address %s is not looked at', async (_, address) => {
  const { press, looked, run } = await openWith()
  const told = await press({ wants: 'look', address })
  expectWholePage(told)
  expect([told.status, looked, (await run(listLinkChecks)).size]).toEqual([409, [], 0])
})

test('who comes while another look is under way is told to come back', async () => {
  const room = await openRoom(answerKeepers, undefined, async () => undefined)
  const { session } = await room.joins('anna', 'editor')
  const told = await room.post(path, { wants: 'look', address: page }, session)
  expectWholePage(told)
  expect([told.status, (await room.run(listLinkChecks)).size]).toEqual([409, 0])
})

test('where a site says that it has moved for good one press proposes that, and nothing else', async () => {
  const { keep, press, see, run } = await openWith()
  await keep(page, moved)
  expect(sectionOf(await see(path), 'moved')).toContain('value="take-over"')
  const told = await press({ wants: 'take-over', address: page, organization: 'speeltuin' })
  const id = /^\/beheer\/voorstel\/([^?]+)/.exec(String(told.headers.location))?.[1]
  const proposal = await run((client) => client.proposal.findUniqueOrThrow({ where: { id: id ?? '' } }))
  const before = await run((client) => client.revision.findFirstOrThrow({ where: { organizationSlug: 'speeltuin' } }))
  expect([proposal.state, proposal.proposedBy]).toEqual(['open', 'anna'])
  expect(JSON.parse(proposal.content)).toEqual(JSON.parse(before.content.replaceAll(page, String(moved.leadsTo))))
})

test.each([
  ['for now', { ...moved, forGood: false }, 'speeltuin'],
  ['without a lock', { ...moved, leadsTo: 'http://nieuw.example/oost' }, 'speeltuin'],
  ['to the front page', { ...moved, leadsTo: 'https://nieuw.example/' }, 'speeltuin'],
  ['for good, at another organization', moved, 'elders'],
])('an address that leads on %s is not taken over', async (_, one, organization) => {
  const { keep, press, see, everything } = await openWith()
  await keep(page, one)
  if (organization === 'speeltuin') expect(await see(path)).not.toContain('value="take-over"')
  const before = await everything()
  expect((await press({ wants: 'take-over', address: page, organization })).status).toBeGreaterThanOrEqual(404)
  expect((await everything()).proposals).toEqual(before.proposals)
})

test('a member of an organization has no part in it', async () => {
  const { joins, look, post, looked } = await openWith()
  const { session } = await joins('cor', 'member', 'speeltuin')
  expect((await look(path, session)).status).toBe(403)
  expect((await post(path, { wants: 'look', address: page }, session)).status).toBe(403)
  expect(looked).toEqual([])
})

test('how many work is told, and how many nobody looked at yet', async () => {
  const { keep, see } = await openWith()
  const none = await see(path)
  await keep(home, found('works', { status: 200 }))
  await keep(page, found('gone'))
  const some = await see(path)
  expect(none).not.toContain('2 links werken er 1')
  expect(some).toContain('2 links werken er 1')
})
