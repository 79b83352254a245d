import type { Service } from '@/core/service'

/** The whole directory: the same file for everybody, so that nothing in the request depends on an answer. Throws when it does not come, or not whole. */
export async function loadDirectory(): Promise<Service[]> {
  const answer = await fetch('/directory.json')
  if (!answer.ok) throw new Error(`the directory answers ${answer.status}`)
  const { services, count } = (await answer.json()) as { services: Service[]; count: number }
  if (!count || services.length !== count) throw new Error('the directory is cut off')
  return services
}
