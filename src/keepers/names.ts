import { listKeepers } from '../store/people/keepers'
import type { Asked } from './asked'

const others: Record<string, string> = { git: 'uit partnerbestanden', hsds: 'uit een HSDS-feed', start: 'de server' }

/** Tells who somebody is. Of who left long ago only that they did is known. */
export async function namesIn({ store }: Pick<Asked, 'store'>): Promise<(id: string | null) => string> {
  const names = new Map((await listKeepers(store)).map(({ id, name }) => [id, name ?? 'iemand die wegging']))
  return (id) => names.get(id ?? '') ?? others[id ?? ''] ?? 'onbekend'
}
