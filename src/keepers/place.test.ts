import { expect, test, vi } from 'vitest'
import { importFeed } from '../store/commands/import-feed'
import { temporaryFolder } from '../store/fixture'
import { audit } from '../store/history/audit'
import { latestRevisions } from '../store/history/revisions'
import { readRows } from '../store/rows/queries'
import { answerKeepers } from './answer'
import { expectWholePage, openRoom } from './fixture'

// What a build makes.
vi.mock('./session-script', () => ({ sessionScript: 'script', addressOfScript: '/beheer/sleutel.0123.js' }))
vi.mock('../server/scripts', () => ({ addressOfScript: () => '/x.js', findScript: () => undefined }))
vi.mock('../generated/style.txt', () => ({ default: '' }))
vi.mock('../server/with-style', () => ({ withStyle: (html: string) => ({ html, policy: 'policy of the style' }) }))

const feed = JSON.stringify({
  id: '1',
  name: 'Ouderkoffie',
  status: 'active',
  description: 'Coffee with other parents.',
  wait_time: 'none',
  phones: [{ id: '2', number: '+31301234567' }],
  organization: { id: '3', name: 'Speeltuin', description: 'x' },
})

test('what an import could not place a keeper sees, fills in and proposes, and another one approves', async () => {
  const { look, post, joins, run, url } = await openRoom(answerKeepers)
  const { session: member } = await joins('anna', 'member', 'speeltuin')
  const { session: editor } = await joins('bas', 'editor')
  const from = temporaryFolder({ 'service.json': feed }).folder
  await importFeed(url, { from }, new Date('2026-11-30T10:00:00Z'))
  const { id } = await run((client) => client.proposal.findFirstOrThrow({ where: { proposedBy: 'hsds' } }))
  const proposal = await look(`/beheer/voorstel/${id}`, editor)
  expectWholePage(proposal)
  expect(proposal.body).toContain('Coffee with other parents.')
  expect((await post(`/beheer/voorstel/${id}`, { decision: 'approve' }, editor)).status).toBe(303)
  const names = async () => (await run(readRows)).edition.services.map(({ name }) => name)
  expect(await names()).not.toContain('Ouderkoffie')

  const path = '/beheer/nieuw/speeltuin/ouderkoffie'
  const organization = await look('/beheer/organisatie/speeltuin', member)
  expectWholePage(organization)
  expect(organization.body).toContain(`href="${path}"`)
  const form = await look(path, member)
  expectWholePage(form)
  for (const known of ['value="Ouderkoffie"', 'Coffee with other parents.', 'value="0301234567"', 'wait_time'])
    expect(form.body).toContain(known)

  const made = await post(
    path,
    {
      name: 'Ouderkoffie Oost',
      'text.nl.plain.description': 'Koffie met andere ouders.',
      'text.nl.plain.applicationProcess': 'Loop binnen.',
      'phones.count': '1',
      'phones.0.number': '0301234567',
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
  const second = String(made.headers.location).split('?')[0] ?? ''
  expect((await post(second, { decision: 'approve' }, editor)).status).toBe(303)
  expect(await names()).toContain('Ouderkoffie Oost')
  const content = (await run(latestRevisions)).get('speeltuin')?.content
  expect(content).not.toHaveProperty('unplaced')
  expect(content?.services.at(-1)).toMatchObject({ slug: 'ouderkoffie', note: expect.stringContaining('wait_time') })
  expect((await look(path, member)).status).toBe(404)
  expect(await run(audit)).toEqual([])
})
