import type { PrismaClient } from '../database/client'

/** The secret of this name: what is in the store, or `made` where nobody made one before. */
export async function sharedKey(
  client: Pick<PrismaClient, 'sharedKey'>,
  name: string,
  made: string,
  now: Date,
): Promise<string> {
  const find = () => client.sharedKey.findUnique({ where: { name } })
  const found = await find()
  if (found) return found.key
  try {
    await client.sharedKey.create({ data: { name, key: made, at: now } })
    return made
  } catch (error) {
    // Another instance came first.
    const first = await find()
    if (first) return first.key
    throw error
  }
}
