import { defineConfig } from 'prisma/config'

// Prisma looks for a schema engine to download before it generates, and never starts it then. Naming any program keeps it off the network.
// Can go when `prisma generate` needs no engine binary (prisma/orm#21960).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: '../prisma/schema.prisma',
  migrations: { path: '../prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL || 'file:./data/directory.db' },
})
