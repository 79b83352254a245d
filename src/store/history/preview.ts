import type { Content } from '../../core/facts/facts'
import { withoutHidden } from '../../core/facts/hidden'
import type { Service } from '../../core/service'
import type { PrismaClient } from '../database/client'
import { checkContents } from '../files/organization-files'
import { readEditionIn } from '../rows/queries'
import { writeOrganization } from '../rows/write-rows'
import { hiddenFacts } from './hidden-facts'
import { inHistory } from './in-history'

/** Takes a transaction back, with what was read in it. */
class Read extends Error {
  constructor(readonly services: readonly Service[]) {
    super()
  }
}

/** The services of an organization as the public would see them if it said this, without what is hidden of them; a service that is hidden whole is shown, to be judged. Nothing is written. Empty where it may not say so. */
export async function previewOf(client: PrismaClient, content: Content): Promise<readonly Service[]> {
  try {
    return await inHistory(client, async (transaction) => {
      const parts = (await hiddenFacts(transaction)).filter((fact) => fact.split('/').length > 2)
      const [file] = checkContents(withoutHidden([content], parts)).files
      if (!file) return []
      await writeOrganization(transaction, file)
      throw new Read((await readEditionIn(transaction, '')).services)
    })
  } catch (error) {
    if (!(error instanceof Read)) throw error
    return error.services.filter(({ organization }) => organization.slug === content.slug)
  }
}
