import { existsSync, rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Content } from '@/core/facts/facts'
import { isDead } from '@/core/links/link-check'
import type { Found } from '@/core/links/walk'
import { withDirectory } from '../../store/database/client'
import { applyMigrations } from '../../store/database/migrate'
import { checkContents } from '../../store/files/organization-files'
import { execute, speeltuin, temporaryStore } from '../../store/fixture'
import { beginHistory } from '../../store/history/revisions'
import { keepFound, listLinkChecks } from '../../store/links'
import { seed } from '../../store/seed'
import { promised } from './fixture'
import { linkRounds } from './link-rounds'
import type { LookAtLink } from './look-at-link'

const begun = new Date('2026-11-27T10:00:00Z')
const day = 24 * 3_600_000

const [service] = (parse(speeltuin) as Content).services
const paths = ['a.example/1', 'a.example/2', 'b.example/', 'c.example/', 'd.example/']
/** An organization of which each service has a website, and that was seen in no page. */
const contentOf = (paths: string[]) =>
  ({
    slug: 'veel',
    name: 'Veel links',
    sources: {
      site: { address: 'Gehoord', date: '2026-03', dateBasis: 'stated', status: 'stated' },
      krant: { address: 'Gehoord', date: '2026-03', dateBasis: 'stated', status: 'stated' },
    },
    services: paths.map((path, index) => ({
      ...service,
      slug: `dienst-${index}`,
      name: `Dienst nummer ${index}`,
      alternateNames: [],
      website: `https://${path}`,
    })),
  }) as unknown as Content
const addresses = paths.map((path) => `https://${path}`)

const works: Found = { finding: 'works', status: 200, leadsTo: null, forGood: false }
const gone: Found = { finding: 'gone', status: 404, leadsTo: null, forGood: false }
const noName: Found = { finding: 'no-name', status: null, leadsTo: null, forGood: false }

async function store(look: LookAtLink, most = 8) {
  const { url, folder } = await temporaryStore('sqlite')
  await applyMigrations(url)
  const content = contentOf(paths)
  await seed(url, checkContents([content]).files, begun)
  const run = <Result>(work: Parameters<typeof withDirectory<Result>>[1]) => withDirectory(url, work)
  const keeper = { id: 'anna', role: 'administrator' } as const
  await run((client) => beginHistory(client, [content], { keeper, now: begun }))
  let now = begun
  const known = () => run(listLinkChecks)
  return {
    url,
    folder,
    run,
    known,
    later: (milliseconds: number) => {
      now = new Date(now.getTime() + milliseconds)
    },
    rounds: (other = look) => linkRounds({ url, now: () => now, look: other, most }),
    findings: async () => Object.fromEntries([...(await known())].map(([address, one]) => [address, one.finding])),
  }
}

/** A look that writes down what was looked at. */
function writing(look: (address: string) => Found = () => works) {
  const looked: string[] = []
  const written: LookAtLink = async (address) => {
    looked.push(address)
    return look(address)
  }
  return { looked, look: written }
}

const all = (finding: string) => Object.fromEntries(addresses.map((address) => [address, finding]))

test('each address is looked at once a day', async () => {
  const { looked, look } = writing()
  const { rounds, later, findings } = await store(look)
  const { go } = rounds()
  for (let hours = 0; hours < 12; hours++) {
    await go()
    later(3_600_000)
  }
  expect(looked.toSorted()).toEqual(addresses)
  expect(await findings()).toEqual(all('works'))
  later(day / 2)
  await go()
  expect(looked).toHaveLength(2 * addresses.length)
})

test('an address that is said from now on is looked at in the next round, and of one that is not nothing is known', async () => {
  const { looked, look } = writing()
  const { rounds, run, findings } = await store(look)
  const { go } = rounds()
  await go()
  const next = contentOf(['a.example/1', 'new.example/'])
  const revision = { seq: 2, organizationSlug: 'veel', content: JSON.stringify(next), at: begun }
  await run((client) => client.revision.create({ data: revision }))
  await go()
  expect(looked.slice(addresses.length)).toEqual(['https://new.example/'])
  expect(await findings()).toEqual({ 'https://a.example/1': 'works', 'https://new.example/': 'works' })
})

test('one that fails on three days is dead, and none before', async () => {
  const { look } = writing((address) => (address === 'https://b.example/' ? gone : works))
  const { rounds, later, known } = await store(look)
  const { go } = rounds()
  const dead: string[][] = []
  for (let days = 0; days < 3; days++) {
    await go()
    dead.push([...(await known()).values()].filter(isDead).map(({ address }) => address))
    later(day)
  }
  expect(dead).toEqual([[], [], ['https://b.example/']])
})

test('a process that is killed in the middle goes on with what is left', async () => {
  const hangs: LookAtLink = (address, stop) =>
    address === 'https://c.example/'
      ? new Promise((_, reject) => stop.addEventListener('abort', () => reject(stop.reason)))
      : Promise.resolve(works)
  const { rounds, known } = await store(hangs, 1)
  // Never told to stop, as one that is killed.
  void rounds().go()
  await expect.poll(async () => (await known()).size).toBe(3)
  const { looked, look } = writing()
  await rounds(look).go()
  expect(looked).toEqual(['https://c.example/', 'https://d.example/'])
})

test('while a site lets us wait others write in the store', async () => {
  const asked = promised<void>()
  const answered = promised<Found>()
  const { rounds, run } = await store(() => {
    asked.resolve()
    return answered.promise
  })
  const round = rounds().go()
  await asked.promise
  await run((client) => keepFound(client, 'https://other.example/', gone, begun))
  answered.resolve(works)
  await round
})

test('told to stop it asks nothing more, keeps what it has just heard, and is done', async () => {
  const asked = promised<void>()
  const looked: string[] = []
  const { rounds, known } = await store(
    (address, stop) =>
      new Promise((resolve) => {
        looked.push(address)
        asked.resolve()
        stop.addEventListener('abort', () => resolve(works))
      }),
    1,
  )
  const { go, stop, lookNow } = rounds()
  const round = go()
  await asked.promise
  await stop()
  await round
  expect([looked.length, (await known()).size, await lookNow('https://a.example/1')]).toEqual([1, 1, undefined])
})

test('one round is under way at a time', async () => {
  const { looked, look } = writing()
  const { rounds } = await store(look)
  const { go } = rounds()
  const round = go()
  expect(go()).toBe(round)
  await round
  expect(looked).toHaveLength(addresses.length)
})

test('hosts are asked side by side, so many and no more; of one host one address after the other', async () => {
  const now = new Set<string>()
  let most = 0
  const { rounds, findings } = await store(async (address) => {
    const { hostname } = new URL(address)
    expect(now.has(hostname)).toBe(false)
    now.add(hostname)
    most = Math.max(most, now.size)
    await new Promise(setImmediate)
    now.delete(hostname)
    return works
  }, 2)
  await rounds().go()
  expect([most, await findings()]).toEqual([2, all('works')])
})

test('a look that goes wrong holds up no other, and is done in the next round', async () => {
  let wrong = true
  const { looked, look } = writing((address) => {
    if (wrong && address === 'https://a.example/1') throw new Error('wrong')
    return works
  })
  const { rounds, known } = await store(look)
  const { go } = rounds()
  await go()
  expect((await known()).size).toBe(addresses.length - 1)
  wrong = false
  await go()
  expect(looked.at(-1)).toBe('https://a.example/1')
})

test('where nothing at all answers no page is told to be dead: the line may be ours', async () => {
  const { rounds, later, known, findings } = await store(async () => noName)
  const { go } = rounds()
  for (let days = 0; days < 4; days++) {
    await go()
    expect(await findings()).toEqual(all('no-network'))
    later(day)
  }
  expect([...(await known()).values()].map(({ failingDays }) => failingDays)).toEqual([0, 0, 0, 0, 0])
})

test('where one answers, with whatever, the others fail by themselves: also those before', async () => {
  const { rounds, findings } = await store(async (address) => (address === 'https://d.example/' ? gone : noName), 1)
  await rounds().go()
  expect(await findings()).toEqual({ ...all('no-name'), 'https://d.example/': 'gone' })
})

test('one that answered in an earlier round of the day counts for the next', async () => {
  const { rounds, known, findings, url } = await store(async () => works)
  await rounds().go()
  await execute(url, `DELETE FROM "LinkCheck" WHERE address = 'https://d.example/'`)
  await rounds(async () => noName).go()
  expect([(await known()).size, (await findings())['https://d.example/']]).toEqual([5, 'no-name'])
})

test('while many finds are written others have their turn between each two', async () => {
  let looks = 0
  let turns = 0
  let isDone = false
  const count = () => {
    if (looks === addresses.length) turns++
    if (!isDone) setImmediate(count)
  }
  const { rounds } = await store(async () => {
    looks++
    return noName
  }, 1)
  count()
  await rounds().go()
  isDone = true
  expect(turns).toBeGreaterThanOrEqual(addresses.length)
})

test('a store that is gone is asked again in the next round, and not made anew', async () => {
  const { looked, look } = writing()
  const { rounds, folder } = await store(look)
  const { go } = rounds()
  for (const end of ['', '-wal', '-shm']) rmSync(`${folder}/directory.db${end}`, { force: true })
  await go()
  expect([existsSync(`${folder}/directory.db`), looked]).toEqual([false, []])
})

test('one address at a time is looked at for somebody who waits', async () => {
  const answered = promised<Found>()
  const { rounds } = await store(() => answered.promise)
  const { lookNow } = rounds()
  const first = lookNow('https://a.example/1')
  expect(await lookNow('https://b.example/')).toBeUndefined()
  answered.resolve(gone)
  expect([await first, await lookNow('https://b.example/')]).toEqual([gone, gone])
})
