import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Content, Json } from '../../core/facts/facts'
import { organizationFile } from './organization-file'

type JsonObject = Readonly<Record<string, Json>>

/** A partner file as text, always the same for the same content: fields in the order in which the file format has them. */
export function renderOrganizationFile(content: Content): string {
  const ordered = inOrder(content, Object.keys(organizationFile.shape))
  const services = content.services.map((service) =>
    inOrder(service, Object.keys(organizationFile.shape.services.element.shape)),
  )
  return stringify({ ...ordered, services }, { lineWidth: 110, defaultStringType: 'PLAIN' })
}

const inOrder = (object: JsonObject, fields: readonly string[]): JsonObject =>
  Object.fromEntries(fields.flatMap((field) => (object[field] === undefined ? [] : [[field, object[field]]])))

/** `folder` holds these partner files and no others. */
export async function writeOrganizationFiles(folder: string, contents: readonly Content[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  const names = new Set(contents.map(({ slug }) => `${slug}.yaml`))
  const others = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name) && !names.has(name))
  await Promise.all(others.map((name) => rm(join(folder, name))))
  await Promise.all(
    contents.map((content) => writeFile(join(folder, `${content.slug}.yaml`), renderOrganizationFile(content))),
  )
}
