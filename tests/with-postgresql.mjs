// Runs a command beside a PostgreSQL server of its own, whose address is TEST_POSTGRESQL_URL: node tests/with-postgresql.mjs npm test
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { startPostgresql } from './postgresql-server.mjs'

const [, , program, ...words] = process.argv
const server = await startPostgresql()
const child = spawn(program, words, { stdio: 'inherit', env: { ...process.env, TEST_POSTGRESQL_URL: server.url } })
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.once('error', async (error) => {
  console.error(error)
  await server.remove()
  process.exitCode = 1
})
child.once('exit', async (code, signal) => {
  await server.remove()
  process.exitCode = code ?? 128 + constants.signals[signal]
})
