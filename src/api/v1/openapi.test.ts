import { Ajv2020 } from 'ajv/dist/2020'
import { describe, expect, test } from 'vitest'
import { locales } from '../../i18n/languages'
import { askAt } from './fixture'

interface Example {
  value: unknown
}

interface Parameter {
  name: string
  in: 'query' | 'path'
  examples: Record<string, Example>
}

interface Content {
  schema: object
  examples?: Record<string, Example>
}

interface Operation {
  parameters?: unknown[]
  requestBody?: { content: { 'application/json': Content } }
  responses: Record<string, { content?: Record<string, Content> }>
}

const document = JSON.parse(askAt('openapi.json').body) as {
  info: { version: string; contact: object }
  servers: { url: string }[]
  components: object
  paths: Record<string, Partial<Record<'get' | 'post', Operation>>>
}

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })

/** What stands where such a reference leads. */
function follow<T>(one: T | { $ref: string }): T {
  const { $ref } = one as { $ref?: string }
  if (!$ref) return one as T
  const found = $ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part.replaceAll('~1', '/')], document)
  return found as T
}

/** What a schema of the document says of this value that is not so; nothing where all is as it says. */
function faultsOf(value: unknown, schema: object | undefined) {
  if (!schema) throw new Error('the document does not say what this is')
  const validate = ajv.compile({ ...schema, components: document.components })
  return validate(value) ? [] : (validate.errors ?? [])
}

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

/** Every way in which the examples of its parameters and of its body can be asked together. */
const examples = operations.flatMap(({ path, method, operation }) => {
  const parameters = (operation.parameters ?? []).map((one) => follow<Parameter>(one as Parameter))
  const valuesOf = (where: Parameter['in']) =>
    parameters.filter((one) => one.in === where).flatMap(({ examples }) => Object.values(examples))
  const paths = valuesOf('path')
  const bodies = Object.values(operation.requestBody?.content['application/json'].examples ?? {})
  const queries = valuesOf('query')
  return (paths.length > 0 ? paths : [undefined]).flatMap((named) =>
    (bodies.length > 0 ? bodies : [undefined]).flatMap((body) =>
      (queries.length > 0 ? queries : [undefined]).map((language) => ({
        operation,
        method,
        at: path.replace(/\{\w+\}/, String(named?.value)),
        body: body === undefined ? '' : JSON.stringify(body.value),
        query: language === undefined ? '' : `lang=${language.value}`,
      })),
    ),
  )
})

describe('every example of the document', () => {
  test.each(examples)(
    '$method $at $query $body is answered as the document says',
    ({ operation, method, at, body, query }) => {
      const { requestBody, responses } = operation
      if (body) expect(faultsOf(JSON.parse(body), requestBody?.content['application/json'].schema)).toEqual([])
      const answer = askAt(at, { method: method.toUpperCase(), body, query })
      expect(answer.status).toBe(200)
      expect(answer.headers['Content-Type']).toBe('application/json')
      expect(faultsOf(JSON.parse(answer.body), responses[200]?.content?.['application/json']?.schema)).toEqual([])
    },
  )

  test('asks in every language', () => {
    for (const { path, method, operation } of operations.filter(({ operation }) => operation.parameters))
      for (const locale of locales)
        expect(
          examples.some((one) => one.operation === operation && one.query === `lang=${locale}`),
          `${method} ${path}`,
        ).toBe(true)
  })
})
