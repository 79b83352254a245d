import { readFile } from 'node:fs/promises'
import type { Provider } from './provider'

/** The one text of the tables that people edit. */
export const schemaFile = 'prisma/schema.prisma'

/** The same text for PostgreSQL, from which its client is generated. Derived, and not kept in git. */
export const postgresqlSchemaFile = 'src/generated/schema-postgresql.prisma'

/** The schema for one kind of database: provider and place of the client differ, and nothing else. */
export async function readSchema(provider: Provider): Promise<string> {
  const schema = await readFile(schemaFile, 'utf8')
  if (provider === 'sqlite') return schema
  return replaceOnce(
    replaceOnce(schema, 'provider = "sqlite"', 'provider = "postgresql"'),
    '"../src/generated/prisma"',
    '"./prisma-postgresql"',
  )
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`${schemaFile} should say ${from} once`)
  return text.replace(from, to)
}
