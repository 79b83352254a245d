import type { z } from 'zod'

/** A mistake in a partner file: `services.0.phones.1.number` and what it should be. */
export interface FieldProblem {
  field: string
  message: string
}

type Issue = z.core.$ZodIssue

/** Every mistake that zod found, each at the field that has to change. */
export function toFieldProblems(issues: readonly Issue[], at: readonly PropertyKey[] = []): FieldProblem[] {
  return issues.flatMap((issue) => toProblems(issue, [...at, ...issue.path]))
}

function toProblems(issue: Issue, path: readonly PropertyKey[]): FieldProblem[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        field: [...path, key].join('.'),
        message: 'no such field; is the name right?',
      }))
    case 'invalid_union':
      return toFieldProblems(deepest(issue.errors), path)
    case 'invalid_key':
      return issue.issues.map(({ message }) => ({ field: path.join('.'), message: `its name: ${message}` }))
    default:
      return [{ field: path.join('.'), message: issue.message.replace(/^Invalid (input|option): /, '') }]
  }
}

/** Of the shapes that a field may have, the one that was meant: the one that fits furthest in. */
function deepest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (branch: readonly Issue[]) => Math.max(...branch.map(({ path }) => path.length))
  return branches.toSorted((one, other) => depth(other) - depth(one))[0] ?? []
}
