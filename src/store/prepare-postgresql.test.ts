import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'
import { hashOf } from '../edition/edition'
import { adapterFor, listFirst, withConnection, withTransaction } from './database/adapter'
import { withDirectory } from './database/client'
import { toProblem } from './database/database-problem'
import { execute, providers, speeltuin, temporaryFolder, temporaryStore } from './fixture'
import { prepareDirectory } from './prepare'
import { readRows } from './rows/queries'

const now = new Date('2026-11-29T10:00:00Z')

/** A start as `npm start` does it with the files of this folder, in a process of its own. */
function begin(url: string, folder: string) {
  const words = ['.config/run.mjs', 'src/store/commands/prepare-directory.ts', folder]
  const env = { ...process.env, DATABASE_URL: url }
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const code = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const ended = Promise.all([code, text(child.stdout), text(child.stderr)]).then(([code, said, complaint]) => ({
    code,
    said,
    complaint,
  }))
  return { kill: () => child.kill('SIGKILL'), ended }
}

/** Resolves once a query of another connection to the same database waits for a lock. */
const untilBlocked = (url: string) =>
  expect
    .poll(
      () =>
        withConnection(adapterFor(url), (database) =>
          listFirst(
            database,
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
          ),
        ),
      { timeout: 60_000 },
    )
    .toEqual(['1'])

const untilAlone = (url: string) =>
  expect
    .poll(
      () =>
        withConnection(adapterFor(url), (database) =>
          listFirst(database, 'SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()'),
        ),
      { timeout: 60_000 },
    )
    .toEqual(['1'])

const addressWith = (url: string, changes: Partial<URL>) => Object.assign(new URL(url), changes).href

if (providers.includes('postgresql'))
  describe('PostgreSQL', () => {
    test('holds the same directory as SQLite: the partner files of Utrecht make one edition', async () => {
      const { url } = await temporaryStore('postgresql')
      const file = temporaryFolder({})
      const [here, there] = [await prepareDirectory(file.url, now), await prepareDirectory(url, now)]
      expect(there.services.length).toBeGreaterThan(100)
      expect(hashOf(there)).toBe(hashOf(here))
      expect(there).toEqual(here)
      expect(await prepareDirectory(url, now)).toEqual({ ...there, written: false })
    })

    test('gets one whole directory from two starts at once', async () => {
      const { folder, url } = await temporaryStore('postgresql')
      const starts = await Promise.all([begin(url, folder).ended, begin(url, folder).ended])
      expect(starts).toEqual([
        { code: 0, said: expect.stringMatching(/^Directory /), complaint: '' },
        { code: 0, said: expect.stringMatching(/^Directory /), complaint: '' },
      ])
      expect(starts.filter(({ said }) => said.includes('written anew'))).toHaveLength(1)
      expect(await prepareDirectory(url, now, folder)).toMatchObject({ written: false })
    })

    test('is whole after a start that was killed while it made the tables', async () => {
      const { folder, url } = await temporaryStore('postgresql')
      await withTransaction(adapterFor(url), (transaction) =>
        transaction.executeScript(`
        CREATE FUNCTION halt() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock(1); END $$;
        CREATE EVENT TRIGGER halt ON ddl_command_end WHEN TAG IN ('CREATE INDEX') EXECUTE FUNCTION halt()`),
      )
      await withTransaction(adapterFor(url), async (transaction) => {
        await transaction.executeScript('SELECT pg_advisory_xact_lock(1)')
        const start = begin(url, folder)
        await untilBlocked(url)
        start.kill()
        expect(await start.ended).toMatchObject({ code: null })
      })
      await untilAlone(url)
      await execute(url, 'DROP EVENT TRIGGER halt')
      expect(await prepareDirectory(url, now, folder)).toMatchObject({ written: true })
      expect(await prepareDirectory(url, now, folder)).toMatchObject({ written: false })
    })

    test('is whole after a start that was killed while it wrote the rows, which are the old ones', async () => {
      const { folder, url } = await temporaryStore('postgresql')
      const before = await prepareDirectory(url, now, folder)
      const shorter = temporaryFolder({
        'speeltuin.yaml': speeltuin.slice(0, speeltuin.indexOf('  - slug: speeltuin-team')),
      })
      await withTransaction(adapterFor(url), async (transaction) => {
        await transaction.executeScript('LOCK TABLE "RetiredService" IN SHARE MODE')
        const start = begin(url, shorter.folder)
        await untilBlocked(url)
        start.kill()
        expect(await start.ended).toMatchObject({ code: null })
      })
      await untilAlone(url)
      expect(await prepareDirectory(url, now, folder)).toEqual({ ...before, written: false })
      expect(await prepareDirectory(url, now, shorter.folder)).toMatchObject({ written: true })
    })

    test('is read as it stood at one moment, while another writes', async () => {
      const { folder, url } = await temporaryStore('postgresql')
      const { services, retired } = await prepareDirectory(url, now, folder)
      const { reading } = await withTransaction(adapterFor(url), async (transaction) => {
        await transaction.executeScript(`LOCK TABLE "RetiredService" IN ACCESS EXCLUSIVE MODE;
        UPDATE "RetiredService" SET name = 'new'; UPDATE "Service" SET name = 'new'`)
        const reading = withDirectory(url, readRows)
        await untilBlocked(url)
        return { reading }
      })
      const { edition } = await reading
      expect(edition).toMatchObject({ services, retired })
    })

    describe('that cannot be used gives one sentence, which tells no password', () => {
      async function expectSentence(url: string, sentence: RegExp) {
        const error = await prepareDirectory(url, now, temporaryFolder().folder).catch((error: unknown) => error)
        expect(String(error)).toMatch(sentence)
        expect(error).toMatchObject({ name: 'Problem', message: expect.stringMatching(sentence) })
        expect(String(error)).toMatch(/^Problem: The database \S+ of PostgreSQL [^\n]+; [^\n]+\.$/)
        expect(String(error)).not.toContain('secret')
      }

      test('a server that is not there', async () => {
        const { url } = await temporaryStore('postgresql')
        await expectSentence(addressWith(url, { port: '1' }), / cannot be reached; /)
        await expectSentence(addressWith(url, { hostname: 'nowhere.invalid' }), / cannot be reached; /)
      })

      test('a wrong password, and a wrong name', async () => {
        const { url } = await temporaryStore('postgresql')
        await expectSentence(addressWith(url, { password: 'wrong' }), / does not let this account in; /)
        await expectSentence(addressWith(url, { username: 'nobody' }), / does not let this account in; /)
      })

      test('a database that does not exist', async () => {
        const { url } = await temporaryStore('postgresql')
        await expectSentence(addressWith(url, { pathname: '/nothing' }), / nothing of PostgreSQL does not exist; /)
      })

      test('a server without a safe line', async () => {
        const { url } = await temporaryStore('postgresql')
        await expectSentence(addressWith(url, { search: '?sslmode=require' }), / cannot be reached safely; /)
      })

      test.each([
        ['the tables of another program', 'CREATE TABLE klanten (naam TEXT)', / is the database of another program; /],
        [
          'the tables of another program that uses Prisma',
          `CREATE TABLE _prisma_migrations (migration_name TEXT);
         INSERT INTO _prisma_migrations VALUES ('2020_first'); CREATE TABLE "Service" (id INT)`,
          / is the database of another program; /,
        ],
      ])('%s, which it leaves alone', async (_, sql, sentence) => {
        const { url } = await temporaryStore('postgresql')
        await execute(url, sql)
        const tables = () =>
          withConnection(adapterFor(url), (database) =>
            listFirst(database, 'SELECT relname::text FROM pg_class ORDER BY relname'),
          )
        const before = await tables()
        await expectSentence(url, sentence)
        expect(await tables()).toEqual(before)
      })

      test.each([
        [
          'a newer schema',
          "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('a', 'b', '2099_keepers')",
          / was made by a newer Dichtbij; /,
        ],
        ['a table gone', 'DROP TABLE "Phone"', / does not hold the tables as Dichtbij left them; /],
        ['a column gone', 'ALTER TABLE "Phone" DROP COLUMN label', / does not hold the tables as Dichtbij left them; /],
        [
          'a migration that was stopped half-way',
          'UPDATE _prisma_migrations SET finished_at = NULL',
          / does not hold the tables as Dichtbij left them; /,
        ],
      ])('%s', async (_, sql, sentence) => {
        const { folder, url } = await temporaryStore('postgresql')
        await prepareDirectory(url, now, folder)
        await execute(url, sql)
        await expectSentence(url, sentence)
      })

      test('nothing may be written', async () => {
        const { url } = await temporaryStore('postgresql')
        const name = new URL(url).pathname.slice(1)
        await execute(url, `ALTER DATABASE "${name}" SET default_transaction_read_only = on`)
        await expectSentence(url, / can only be read; /)
      })

      test('an account that may not make tables', async () => {
        const { url } = await temporaryStore('postgresql')
        const account = `guest_${new URL(url).pathname.slice(6, 14)}`
        await execute(url, `CREATE ROLE ${account} LOGIN PASSWORD 'secret'`)
        onTestFinished(() => execute(addressWith(url, { pathname: '/postgres' }), `DROP ROLE ${account}`))
        await expectSentence(
          addressWith(url, { username: account, password: 'secret' }),
          / does not let this account make/,
        )
      })
    })

    test('may be read only once it holds what the partner files do', async () => {
      const { folder, url } = await temporaryStore('postgresql')
      await prepareDirectory(url, now, folder)
      await execute(url, `ALTER DATABASE "${new URL(url).pathname.slice(1)}" SET default_transaction_read_only = on`)
      expect(await prepareDirectory(url, now, folder)).toMatchObject({ written: false })
    })
  })

test.each([
  [undefined, 'SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string', / does not let this account in; /],
  ['53100', 'could not extend file', / stands on a disk that is full or broken; /],
  ['53300', 'sorry, too many clients already', / takes no more connections; /],
  ['55P03', 'canceling statement due to lock timeout', / is in use by another program, or too slow; /],
  [undefined, 'Query read timeout', / is in use by another program, or too slow; /],
  ['57P03', 'the database system is starting up', / cannot be reached; /],
  [undefined, 'Connection terminated unexpectedly', / cannot be reached; /],
  [undefined, 'timeout expired', / cannot be reached; /],
  ['XX000', 'something else', / cannot be used as the database \(something else\); /],
])('%s (%s) is told in one sentence', (code, message, sentence) => {
  const problem = toProblem(Object.assign(new Error(message), { code }), 'postgresql://keeper:secret@db/dichtbij')
  expect(problem).toMatchObject({ name: 'Problem', message: expect.stringMatching(sentence) })
  expect(String(problem)).toMatch(/^Problem: The database dichtbij of PostgreSQL [^\n]+; [^\n]+\.$/)
})

test('what is wrong with the file of the edition is not told of the database', () => {
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC', path: 'data/edition.json' })
  expect(toProblem(full, 'postgresql://db/dichtbij')).toBe(full)
})
