import { z } from 'zod'
import { organizationFile } from './organization-file'

export const organizationSchemaFile = 'prisma/organization.schema.json'

/** The text of `prisma/organization.schema.json`: with it an editor helps whoever writes a partner file. */
export function renderOrganizationSchema(): string {
  const schema = z.toJSONSchema(organizationFile, { io: 'input' })
  return `${JSON.stringify({ title: 'A partner of Dichtbij', ...schema }, null, 2)}\n`
}
