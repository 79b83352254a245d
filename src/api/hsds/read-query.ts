import { mostFields, shorten, type WrongField } from '../wrong-fields'
import { type Asked, mostMinimal, mostPerPage, type Parameter, type ParameterName, parameters } from './parameters'

/** What is asked for behind the question mark, where only these may stand; or all that is wrong with it. */
export function readQuery(query: string, names: readonly ParameterName[]): Asked | WrongField[] {
  const given = [...new URLSearchParams(query)]
  const known = names.filter((name) => given.some(([field]) => field === name))
  const read = known.map((name) => [name, readOne(name, given)] as const)
  const asked: Asked = Object.fromEntries(read.flatMap(([name, one]) => ('value' in one ? [[name, one.value]] : [])))
  const wrong = [
    ...[...new Set(given.map(([field]) => field))]
      .filter((field) => !names.some((name) => name === field))
      .map((field) => ({ field: shorten(field), detail: 'There is no such parameter here.', allowed: names })),
    ...read.flatMap(([, one]) => ('wrong' in one ? [one.wrong] : [])),
    ...listClashes(asked),
  ]
  return wrong.length > 0 ? wrong.slice(0, mostFields) : asked
}

function readOne(name: ParameterName, given: readonly [string, string][]): { value: unknown } | { wrong: WrongField } {
  const { read, schema }: Parameter<unknown> = parameters[name]
  const [[, text = ''] = [], ...more] = given.filter(([field]) => field === name)
  if (more.length > 0) return { wrong: { field: name, detail: 'It stands there more than once.', allowed: schema } }
  const value = read(text)
  return value === undefined ? { wrong: { field: name, detail: 'It may not be this.', allowed: schema } } : { value }
}

/** What may not be asked for together. */
function listClashes({ per_page: perPage = 1, minimal, full, proximity, postcode }: Asked): WrongField[] {
  const most = minimal ? mostMinimal : mostPerPage
  return [
    ...(perPage > most
      ? [{ field: 'per_page', detail: 'It is too many.', allowed: { type: 'integer', minimum: 1, maximum: most } }]
      : []),
    ...(minimal && full ? [{ field: 'full', detail: 'It cannot go with minimal.' }] : []),
    ...(proximity !== undefined && postcode === undefined
      ? [{ field: 'proximity', detail: 'It is the distance from a postcode, which is missing.' }]
      : []),
  ]
}
