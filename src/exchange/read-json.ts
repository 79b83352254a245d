import type { Json } from '../core/facts/facts'
import { Problem } from '../problem'

const deepest = 40

/** What these bytes say as JSON in UTF-8, with or without a byte order mark. Throws a `Problem` that names where it is from: what is cut, or nested deeper than any feed, is refused whole. */
export function readJson(bytes: Uint8Array, from: string): Json {
  const json = parse(decode(bytes, from), from)
  if (isDeeperThan(json, deepest)) throw new Problem(`${from} is nested deeper than ${deepest} levels: no feed is.`)
  return json
}

function decode(bytes: Uint8Array, from: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Problem(`${from} is not in UTF-8, in which JSON is written.`)
  }
}

function parse(text: string, from: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    throw new Problem(`${from} is no JSON, or only a part of it.`)
  }
}

/** Level by level and not by calling itself: the parser reads deeper than a stack holds. */
function isDeeperThan(json: Json, levels: number): boolean {
  let level: Json[] = [json]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? (Object.values(one) as Json[]) : []))
  }
  return false
}
