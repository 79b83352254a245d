import type { Content } from '../../core/facts/facts'
import { compareFiles, type Revision } from './revisions'

/** Every organization as it is now, with this one as it would be. */
export function withOne(latest: ReadonlyMap<string, Revision>, content: Content): Content[] {
  const all = new Map([...latest].map(([slug, one]) => [slug, one.content]))
  all.set(content.slug, content)
  return [...all].sort(([one], [other]) => compareFiles(one, other)).map(([, one]) => one)
}
