import type { z } from 'zod'
import { isLocale, type Locale, sourceLocale } from '../../i18n/languages'
import type { ApiAnswer } from '../api-answer'
import { parseJson } from '../plan-request'
import { type Allowed, listWrongFields, mostFields, shorten, type WrongField } from '../wrong-fields'
import { problem } from './problem'
import { languageParameter, languagesToAsk } from './version'

type WrongPart = WrongField & { in: 'query' | 'body' }

/** How a body is read, and what each of its fields allows. */
interface BodyReader<Value> {
  read: (json: unknown) => z.ZodSafeParseResult<Value>
  allowed: Allowed
}

/** The language that is asked for, or a problem that names each part of the query that is wrong. */
export function readLanguage(query: string): Locale | ApiAnswer {
  const wrong = wrongParameters(query)
  return wrong.length > 0 ? wrongInput(wrong) : languageIn(query)
}

/** What a posted body says and the language that is asked for; or a problem that names all that is wrong in either. */
export function readPosted<Value>(
  { query, body }: { query: string; body: string },
  { read, allowed }: BodyReader<Value>,
): { value: Value; locale: Locale } | ApiAnswer {
  const wrong = wrongParameters(query)
  const json = parseJson(body)
  if (json === undefined)
    return wrongInput([
      ...wrong,
      { in: 'body', field: '', detail: 'The body is not JSON.', allowed: Object.keys(allowed) },
    ])
  const found = read(json)
  if (found.success && wrong.length === 0) return { value: found.data, locale: languageIn(query) }
  const fields = found.success ? [] : listWrongFields(found.error, allowed)
  return wrongInput([...wrong, ...fields.map((one): WrongPart => ({ in: 'body', ...one }))])
}

const languageIn = (query: string): Locale => {
  const asked = new URLSearchParams(query).get(languageParameter) ?? ''
  return isLocale(asked) ? asked : sourceLocale
}

function wrongParameters(query: string): WrongPart[] {
  const parameters = new URLSearchParams(query)
  const names = [...new Set(parameters.keys())].slice(0, mostFields)
  return names.flatMap((name): WrongPart[] => {
    const wrong = (detail: string, allowed: unknown): WrongPart[] => [
      { in: 'query', field: shorten(name), detail, allowed },
    ]
    if (name !== languageParameter) return wrong('There is no such parameter.', [languageParameter])
    const [value = '', ...more] = parameters.getAll(name)
    if (more.length > 0) return wrong('It may stand there once.', languagesToAsk)
    return isLocale(value) ? [] : wrong('There is no such language here.', languagesToAsk)
  })
}

const wrongInput = (errors: readonly WrongPart[]): ApiAnswer =>
  problem(400, 'Some parts of the request are not right; errors names each.', { errors: errors.slice(0, mostFields) })
