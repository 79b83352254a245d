import { defineConfig } from 'prisma/config'

// Prisma looks for a schema engine to download before it generates, and never starts it then. Naming any program keeps it off the network.
// Can go when `prisma generate` needs no engine binary (prisma/orm#21960).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

const url = process.env.DATABASE_URL || 'file:./data/directory.db'
const kind = url.startsWith('file:')
  ? { schema: '../prisma/schema.prisma', migrations: '../prisma/migrations' }
  : { schema: '../src/generated/schema-postgresql.prisma', migrations: '../prisma/migrations-postgresql' }

export default defineConfig({
  schema: kind.schema,
  migrations: { path: kind.migrations },
  datasource: { url },
})
