import type { Content } from '../../core/facts/facts'
import type { Service } from '../../core/service'
import type { PrismaClient } from '../database/client'
import { checkContents } from '../files/organization-files'
import { readEditionIn } from '../rows/queries'
import { writeOrganization } from '../rows/write-rows'

/** Takes a transaction back, with what was read in it. */
class Read extends Error {
  constructor(readonly services: readonly Service[]) {
    super()
  }
}

/** The services of an organization as the public would see them if it said this. Nothing is written. Empty where it may not say so. */
export async function previewOf(client: PrismaClient, content: Content): Promise<readonly Service[]> {
  const [file] = checkContents([content]).files
  if (!file) return []
  try {
    return await client.$transaction(async (transaction) => {
      await writeOrganization(transaction, file)
      throw new Read((await readEditionIn(transaction, '')).services)
    })
  } catch (error) {
    if (!(error instanceof Read)) throw error
    return error.services.filter(({ organization }) => organization.slug === content.slug)
  }
}
