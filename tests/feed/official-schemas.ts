import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

/** The official schemas, unchanged; they are no part of this project. */
const folder = '../shared/hsds'

/** Says what is wrong with a document by one official schema; nothing where it is right. */
export type Check = (document: unknown) => string[]

/** By the schemas of HSDS 3.0 (`hsds/service`) and of its UK profile (`uk/service_list`); undefined where they are missing. */
export function readOfficialSchemas(): ((name: string) => Check) | undefined {
  if (!existsSync(folder)) return undefined
  const hsds = readFolder('hsds-3.0/schema')
  const uk = { ...readFolder('oruk-3.0/schema'), ...readFolder('oruk-3.0/compiled') }
  const checks = new Map(
    [hsds, uk].flatMap((schemas, index) => {
      // They hold words of their own beside those of JSON Schema.
      const ajv = formats.default(new Ajv({ strict: false, allErrors: true }))
      for (const [file, schema] of Object.entries(schemas)) ajv.addSchema(schema, file)
      return Object.keys(schemas).map((file): [string, Check] => [
        `${index === 0 ? 'hsds' : 'uk'}/${file.replace('.json', '')}`,
        (document) => faultsOf(ajv.getSchema(file), document),
      ])
    }),
  )
  return (name) => {
    const check = checks.get(name)
    if (!check) throw new Error(`there is no official schema ${name}`)
    return check
  }
}

function readFolder(path: string): Record<string, object> {
  const files = readdirSync(join(folder, path)).filter((file) => file !== 'openapi.json')
  return Object.fromEntries(files.map((file) => [file, JSON.parse(readFileSync(join(folder, path, file), 'utf8'))]))
}

function faultsOf(validate: ValidateFunction | undefined, document: unknown): string[] {
  if (!validate) throw new Error('this schema cannot be used')
  return validate(document)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
