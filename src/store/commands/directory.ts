import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { editionPath, readEdition } from '../../edition/edition-file'
import { env } from '../../env'
import { Problem } from '../../problem'
import { createMigration } from '../database/create-migration'
import { readOrganizationFiles } from '../files/organization-files'
import { organizationSchemaFile, renderOrganizationSchema } from '../files/organization-schema'
import { backUpTo, putBackFrom } from './back-up'
import { gapsAsCsv, gapsAsTable } from './gaps-report'
import { importFeed } from './import-feed'
import { auditOf, exportTo, importFrom } from './keep-history'
import { phoneRoundAsCsv, phoneRoundAsList } from './phone-round-report'

/** The subcommands of `npm run directory`: each gets the words after it and gives what to print. */
const commands: Record<string, (...words: string[]) => Promise<string>> = {
  async check() {
    const files = await readOrganizationFiles()
    const services = files.flatMap((file) => file.services)
    return `${files.length} partner files with ${services.length} services are right.`
  },

  async gaps(form) {
    const { services } = readEdition(editionPath(env.DATABASE_URL)).edition
    return form === '--csv' ? gapsAsCsv(services) : gapsAsTable(services, new Date())
  },

  async 'phone-round'(form) {
    const { services } = readEdition(editionPath(env.DATABASE_URL)).edition
    const now = new Date()
    return form === '--csv' ? phoneRoundAsCsv(services, now) : phoneRoundAsList(services, now)
  },

  async export(folder) {
    if (!folder) throw new Problem('Say where: npm run directory -- export <folder>')
    return exportTo(env.DATABASE_URL, folder)
  },

  async import(...words) {
    const { hsds, to, allowPrivate, folder } = readImportWords(words)
    if (hsds) return importFeed(env.DATABASE_URL, { from: hsds, to, allowPrivate }, new Date())
    if (!folder)
      throw new Problem(
        'Say from where: npm run directory -- import <folder>, or import --hsds <address or folder> [--to <folder>] [--allow-private]',
      )
    return importFrom(env.DATABASE_URL, folder, new Date())
  },

  async audit(hash) {
    return auditOf(env.DATABASE_URL, hash)
  },

  async 'back-up'(file) {
    if (!file) throw new Problem('Say where: npm run directory -- back-up <file>')
    return backUpTo(env.DATABASE_URL, file)
  },

  async 'put-back'(file) {
    if (!file) throw new Problem('Say which copy: npm run directory -- put-back <file>')
    return putBackFrom(env.DATABASE_URL, file, new Date())
  },

  async schema() {
    await writeFile(organizationSchemaFile, renderOrganizationSchema())
    return `${organizationSchemaFile} is written.`
  },

  async migration(name) {
    if (!name) throw new Problem('Give the migration a name: npm run directory -- migration <name>')
    const path = await createMigration(env.DATABASE_URL, name, new Date())
    return path
      ? `${path} is written; read it before you commit it.`
      : 'The migrations already add up to prisma/schema.prisma.'
  },
}

function readImportWords(words: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { hsds: { type: 'string' }, to: { type: 'string' }, 'allow-private': { type: 'boolean' } },
    })
    return { hsds: values.hsds, to: values.to, allowPrivate: values['allow-private'], folder: positionals[0] }
  } catch (error) {
    throw new Problem(error instanceof Error ? error.message : String(error))
  }
}

const [name = '', ...words] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (!command) throw new Problem(`Usage: npm run directory -- ${Object.keys(commands).join(' | ')}`)
process.stdout.write(`${await command(...words)}\n`)
