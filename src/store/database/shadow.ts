import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import { adapterFor, withConnection } from './adapter'
import { providerOf } from './provider'

/** The driver for the database at `url`, with an empty one beside it in which the engine replays migrations. Nothing of that one stays. */
export function adapterWithShadow(url: string): SqlMigrationAwareDriverAdapterFactory {
  const factory = adapterFor(url)
  return {
    adapterName: factory.adapterName,
    provider: factory.provider,
    connect: () => factory.connect(),
    connectToShadowDb: () => (providerOf(url) === 'sqlite' ? sqliteShadow(factory) : postgresqlShadow(url)),
  }
}

/**
 * The engine replays by `executeRaw`, of which libSQL runs only the first statement and says nothing.
 * Can go when the test "the migrations add up to the schema" passes without it (seen with adapter 7.10.0).
 */
async function sqliteShadow(factory: SqlMigrationAwareDriverAdapterFactory): Promise<SqlDriverAdapter> {
  const shadow = await factory.connectToShadowDb()
  shadow.executeRaw = async ({ sql }) => {
    await shadow.executeScript(sql)
    return 0
  }
  return shadow
}

/**
 * The adapter's own shadow is the database itself when that is given as an address, so migrations would be replayed over what is there.
 * Can go when the test "the database itself stays as it is" passes without it (seen with adapter 7.10.0).
 */
async function postgresqlShadow(url: string): Promise<SqlDriverAdapter> {
  const name = `dichtbij_shadow_${randomUUID()}`
  const address = new URL(url)
  address.pathname = `/${name}`
  await withConnection(adapterFor(url), (database) => database.executeScript(`CREATE DATABASE "${name}"`))
  const shadow = knowingSigns(await new PrismaPg(address.href).connect())
  const dispose = shadow.dispose.bind(shadow)
  shadow.dispose = async () => {
    await dispose()
    await withConnection(adapterFor(url), (database) => database.executeScript(`DROP DATABASE "${name}"`))
  }
  return shadow
}

/** Of the pool of connections that the adapter asks, what is asked here. */
interface Pool {
  query: (query: never) => Promise<{ fields: { name: string; dataTypeID: number }[] }>
}

/** By the numbers that PostgreSQL gives its types. */
const oneSign = 18
const text = 25

/**
 * The adapter refuses the type of one sign, in which PostgreSQL tells what kind of key or index something is.
 * Can go when the test "the migrations add up to the schema" passes without it (seen with adapter 7.10.0).
 */
function knowingSigns(database: Awaited<ReturnType<PrismaPg['connect']>>): SqlDriverAdapter {
  const pool: Pool = database.underlyingDriver()
  const ask = pool.query.bind(pool)
  const askAdapter = database.queryRaw.bind(database)
  const signs = new Set<string>()
  pool.query = async (query) => {
    const result = await ask(query)
    for (const field of result.fields) {
      if (field.dataTypeID !== oneSign) continue
      field.dataTypeID = text
      signs.add(field.name)
    }
    return result
  }
  database.queryRaw = async (query) => {
    signs.clear()
    const { columnNames, columnTypes, rows } = await askAdapter(query)
    const types = columnTypes.map((type, at) => (signs.has(String(columnNames[at])) ? ColumnTypeEnum.Character : type))
    return { columnNames, columnTypes: types, rows }
  }
  // The adapter cuts a script at each semicolon, and so in the middle of a function.
  database.executeScript = async (script) => void (await ask(script as never))
  return database
}
