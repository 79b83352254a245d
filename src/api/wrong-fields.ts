import type { z } from 'zod'

export interface WrongField {
  field: string
  detail: string
  allowed?: unknown
}

export const mostFields = 20
const mostLetters = 40

/** What each field allows, in order. */
export type Allowed = Readonly<Record<string, unknown>>

/** The fields that are wrong, at most twenty, with what is allowed there. An unknown field is told which there are. */
export function listWrongFields(error: z.ZodError, allowed: Allowed): WrongField[] {
  return error.issues.flatMap((issue) => wrongFieldsOf(issue, allowed)).slice(0, mostFields)
}

function wrongFieldsOf(issue: z.core.$ZodIssue, allowed: Allowed): WrongField[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys
      .slice(0, mostFields)
      .map((field) => ({ field: shorten(field), detail: 'There is no such field.', allowed: Object.keys(allowed) }))
  const [field] = issue.path
  if (field === undefined) return [{ field: '', detail: issue.message, allowed: Object.keys(allowed) }]
  return [{ field: issue.path.join('.'), detail: issue.message, allowed: allowed[String(field)] }]
}

/** A name that somebody made up, as far as it may come back in an answer. */
export function shorten(name: string): string {
  const letters = [...name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')]
  return letters.length > mostLetters ? `${letters.slice(0, mostLetters).join('')}…` : letters.join('')
}
