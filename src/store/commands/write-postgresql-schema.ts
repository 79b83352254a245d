import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { postgresqlSchemaFile, readSchema } from '../database/schema'

await mkdir(dirname(postgresqlSchemaFile), { recursive: true })
await writeFile(postgresqlSchemaFile, await readSchema('postgresql'))
