import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { MigrationDirectory, MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import { adapterFor } from './adapter'

export type { MigrationDirectory, MigrationList, SchemaEngine }

/** The engine is told of no table or enum that somebody else manages. */
export const noFilters = { externalTables: [], externalEnums: [] }

/** Prisma's own schema engine as WebAssembly, on the database at `url`: nothing is downloaded and nothing is started. */
export async function openEngine(url: string): Promise<SchemaEngine> {
  await loadEngine()
  return glue.SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(withShadow(adapterFor(url))),
  )
}

let loaded: Promise<void> | undefined

function loadEngine(): Promise<void> {
  loaded ??= instantiate()
  return loaded
}

/** What a bundler does with the package's entry; Node 20 does not import `.wasm` files. */
async function instantiate() {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const bytes = await readFile(join(dirname(entry), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
  })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start as () => void
  start()
}

/**
 * The engine replays migrations in a shadow database by `executeRaw`, of which libSQL runs only the first statement and says nothing.
 * Can go when the test "the migrations add up to the schema" passes without it (seen with adapter 7.10.0).
 */
function withShadow(factory: SqlMigrationAwareDriverAdapterFactory): SqlMigrationAwareDriverAdapterFactory {
  const connectToShadowDb = async () => {
    const shadow = await factory.connectToShadowDb()
    shadow.executeRaw = async ({ sql }) => {
      await shadow.executeScript(sql)
      return 0
    }
    return shadow
  }
  return {
    adapterName: factory.adapterName,
    provider: factory.provider,
    connect: () => factory.connect(),
    connectToShadowDb,
  }
}
