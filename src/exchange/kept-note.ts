import type { Json } from '../core/facts/facts'
import type { JsonObject } from './json-object'

const begin = 'HSDS '

/** What was not understood, as one line of JSON for a note of at most `most` signs, and the fields that did not fit. Signs that nobody sees, markup and letters that look like Latin ones are written as numbers. */
export function toNote(rest: JsonObject, most: number): { note: string | undefined; tooLong: string[] } {
  const bySize = Object.entries(rest).toSorted(([, one], [, other]) => write(one).length - write(other).length)
  const fitting = new Map<string, Json>()
  const tooLong: string[] = []
  for (const [field, value] of bySize)
    if (begin.length + write({ ...Object.fromEntries(fitting), [field]: value }).length <= most)
      fitting.set(field, value)
    else tooLong.push(field)
  return { note: fitting.size > 0 ? begin + write(Object.fromEntries(fitting)) : undefined, tooLong }
}

/** What keepers noted stays; what an earlier feed said in it makes room for what this one says. */
export function withKept(noted: string | undefined, kept: string | undefined, most: number): string | undefined {
  const own = (noted ?? '').split('\n').filter((line) => !line.startsWith(`${begin}{`))
  const whole = [...own, kept ?? ''].filter((line) => line !== '').join('\n')
  return whole.length > most ? noted : whole || undefined
}

const write = (json: Json): string =>
  JSON.stringify(json).replace(
    /[<\u007f-\u009f\u00ad\u2028\u2029\p{Cf}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/gu,
    (sign) =>
      [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  )
