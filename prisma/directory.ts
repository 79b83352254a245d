import { writeFile } from 'node:fs/promises'
import { listGapsOfCity } from '../src/core/routing/gaps'
import { loadDirectory } from '../src/directory/snapshot'
import { Problem } from '../src/problem'
import { createMigration } from './create-migration'
import { readOrganizationFiles } from './organization-files'
import { organizationSchemaFile, renderOrganizationSchema } from './organization-schema'

/** The subcommands of `npm run directory`: each gets the words after it and gives what to print. */
const commands: Record<string, (...words: string[]) => Promise<string>> = {
  async check() {
    const files = await readOrganizationFiles()
    const services = files.flatMap((file) => file.services)
    return `${files.length} partner files with ${services.length} services are right.`
  },

  async gaps() {
    const { services } = await loadDirectory()
    const gaps = listGapsOfCity(services, new Date())
    return gaps.length
      ? ['topic\tage\twijk', ...gaps.map(({ topic, age, wijk }) => `${topic}\t${age}\t${wijk}`)].join('\n')
      : 'No gaps.'
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
