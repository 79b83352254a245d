import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const debian = '/usr/lib/postgresql'

/** Where the programs of the newest PostgreSQL are, or undefined when there is none. */
export function findPostgresql() {
  try {
    const [newest] = readdirSync(debian).sort((one, other) => Number(other) - Number(one))
    return newest && join(debian, newest, 'bin')
  } catch {
    return undefined
  }
}

/** nginx stands where only root looks by itself. */
export const withSystemPrograms = {
  ...process.env,
  PATH: [process.env.PATH, '/usr/sbin', '/usr/local/sbin'].join(delimiter),
}

export const hasNginx = spawnSync('nginx', ['-v'], { env: withSystemPrograms }).status === 0

/** Other versions of Node that the site is tried on: their programs, as `TEST_NODES` names them. */
export const otherNodes = (process.env.TEST_NODES ?? '').split(delimiter).filter(Boolean)

/** The linter of the Dutch API Design Rules: `SPECTRAL` names the program, and the rules lie beside this clone. Nothing where one of these is not there. */
const designRules = '../shared/hsds/nl-adr/linter.yaml'
export const designLinter =
  process.env.SPECTRAL && existsSync(designRules) ? { program: process.env.SPECTRAL, rules: designRules } : undefined

/** The tests that are left out here, each with what it lacks. They count neither as passed nor as failed. */
export function listLeftOut() {
  const lacking = [...(findPostgresql() ? [] : ['PostgreSQL']), ...(hasNginx ? [] : ['nginx'])]
  return [
    ...(process.env.TEST_POSTGRESQL_URL ? [] : ['the store on PostgreSQL: TEST_POSTGRESQL_URL names no server']),
    ...(hasNginx ? [] : ['the sample for nginx: there is no nginx']),
    ...(otherNodes.length > 0 ? [] : ['other versions of Node: TEST_NODES names none']),
    ...(designLinter ? [] : [`the Dutch API Design Rules: SPECTRAL names no linter, or there is no ${designRules}`]),
    ...(lacking.length > 0 ? [`two instances on one PostgreSQL: there is no ${lacking.join(' and no ')}`] : []),
  ]
}
