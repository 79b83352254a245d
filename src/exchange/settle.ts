import type { Content, Json } from '../core/facts/facts'
import { isEmpty } from './taking'

/** Every mistake in what one organization says, each at the field that has to change: `services.0.phones.1.number`. */
export type CheckContent = (content: Content) => readonly { field: string; message: string }[]

export type Entry = Readonly<Record<string, Json>> & { readonly slug: string }

/** A value that the format of partner files does not allow. */
export interface LeftOut {
  /** Of which service; undefined for the organization itself. */
  slug: string | undefined
  /** The field, without the numbers of lists: `phones.number`. */
  field: string
  message: string
  value: Json
}

interface Settled {
  /** Undefined where nothing is left of it. */
  content: Content | undefined
  leftOut: LeftOut[]
  /** The services that stand under `unplaced`, with the fields that they lack. */
  lacking: { slug: string; needs: string[] }[]
}

type Node = Record<string, unknown>

/**
 * As much of what an organization would say as is right: a value that `check` refuses is left out, and a service that lacks what it needs stands under `unplaced`, as `toUnplaced` has it.
 * Checked again until nothing is wrong, because what is gone may be missed; each time something goes, so this ends.
 */
export function settle(content: Content, check: CheckContent, toUnplaced: (service: Entry) => Entry): Settled {
  const whole = structuredClone(content) as unknown as Node
  const leftOut: LeftOut[] = []
  const lacking: Settled['lacking'] = []
  for (;;) {
    const problems = check(whole as unknown as Content)
    if (problems.length === 0) return { content: whole as unknown as Content, leftOut, lacking }
    const [gone, needs] = [new Set<string>(), new Map<Node, string[]>()]
    for (const { field, message } of problems) {
      const path = field.split('.')
      if (path.some((_, index) => gone.has(path.slice(0, index + 1).join('.')))) continue
      const { holder, depth } = deepest(whole, path)
      const value = depth === path.length - 1 ? holder[path[depth] ?? ''] : undefined
      const isNothingLeft = path[0] === 'services' && isEmpty(value as Json)
      if (depth === 0 && (value === undefined || isNothingLeft)) return { content: undefined, leftOut, lacking }
      const isEntry = depth === 2 && path[0] !== 'sources'
      if (value === undefined && isEntry) {
        needs.set(holder, [...new Set([...(needs.get(holder) ?? []), path[2] ?? ''])])
        continue
      }
      const cut = value === undefined ? path.slice(0, depth) : path
      const slug = path[0] === 'sources' ? undefined : (deepest(whole, path.slice(0, 3)).holder.slug as string)
      const parent = deepest(whole, cut).holder
      const last = cut.at(-1) ?? ''
      // What is empty by now was left out part by part.
      if (!isEmpty(parent[last] as Json))
        leftOut.push({
          slug: depth === 0 ? undefined : slug,
          field: nameOf(path),
          message,
          value: parent[last] as Json,
        })
      delete parent[last]
      gone.add(cut.join('.'))
    }
    place(whole, needs, lacking, toUnplaced)
    compact(whole)
  }
}

/** The innermost object or list on the way to a field that is there, and how many steps lead to it. */
function deepest(whole: Node, path: readonly string[]): { holder: Node; depth: number } {
  let [holder, depth] = [whole, 0]
  for (; depth < path.length - 1; depth++) {
    const next = holder[path[depth] ?? '']
    if (typeof next !== 'object' || next === null) break
    holder = next as Node
  }
  return { holder, depth }
}

/** What lacks something is unplaced; and gone, where it was so already. */
function place(
  whole: Node,
  needs: ReadonlyMap<Node, string[]>,
  lacking: Settled['lacking'],
  toUnplaced: (service: Entry) => Entry,
) {
  const [services, unplaced] = [whole.services ?? [], whole.unplaced ?? []] as Node[][]
  const moved = (services ?? []).filter((entry) => needs.has(entry)) as unknown as Entry[]
  for (const entry of moved) lacking.push({ slug: entry.slug, needs: needs.get(entry as Node) ?? [] })
  whole.services = (services ?? []).filter((entry) => !needs.has(entry))
  whole.unplaced = [...(unplaced ?? []).filter((entry) => !needs.has(entry)), ...moved.map(toUnplaced)]
}

/** Lists without holes; what is not said has no name. */
function compact(node: Node) {
  for (const [field, value] of Object.entries(node)) {
    if (Array.isArray(value)) node[field] = value.filter(() => true)
    if (typeof node[field] === 'object' && node[field] !== null) compact(node[field] as Node)
  }
}

const nameOf = (path: readonly string[]): string =>
  (path[0] === 'services' || path[0] === 'unplaced' ? path.slice(1) : path)
    .filter((step) => !/^\d+$/.test(step))
    .join('.')
