import { writeFile } from 'node:fs/promises'
import { listPhoneRound } from '../src/core/routing/phone-round'
import { loadDirectory } from '../src/directory/snapshot'
import { Problem } from '../src/problem'
import { createMigration } from './create-migration'
import { gapsAsCsv, gapsAsTable } from './gaps-report'
import { readOrganizationFiles } from './organization-files'
import { organizationSchemaFile, renderOrganizationSchema } from './organization-schema'

/** The subcommands of `npm run directory`: each gets the words after it and gives what to print. */
const commands: Record<string, (...words: string[]) => Promise<string>> = {
  async check() {
    const files = await readOrganizationFiles()
    const services = files.flatMap((file) => file.services)
    return `${files.length} partner files with ${services.length} services are right.`
  },

  async gaps(form) {
    const { services } = await loadDirectory()
    return form === '--csv' ? gapsAsCsv(services) : gapsAsTable(services, new Date())
  },

  async 'phone-round'() {
    const { services } = await loadDirectory()
    const facts = listPhoneRound(services, new Date())
    return [
      `${facts.length} facts to ask about, oldest first; within a year what most plans show.`,
      ...facts.map(({ service, fact, value, evidence, shown }) =>
        [
          '[ ]',
          evidence.date ?? evidence.dateEnd ?? 'no date',
          evidence.status,
          `${shown} plans`,
          `${service.name} (${service.slug})`,
          value ? `${fact}: ${value}` : fact,
        ].join(' · '),
      ),
    ].join('\n')
  },

  async schema() {
    await writeFile(organizationSchemaFile, renderOrganizationSchema())
    return `${organizationSchemaFile} is written.`
  },

  async migration(name) {
    if (!name) throw new Problem('Give the migration a name: npm run directory -- migration <name>')
    const path = await createMigration(name, new Date())
    return path
      ? `${path} is written; read it before you commit it.`
      : 'The migrations already add up to prisma/schema.prisma.'
  },
}

const [name = '', ...words] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (!command) throw new Problem(`Usage: npm run directory -- ${Object.keys(commands).join(' | ')}`)
process.stdout.write(`${await command(...words)}\n`)
