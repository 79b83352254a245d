import { z } from 'zod'
import { situations } from '../../core/situations/find-situations'
import { addressWordOf } from '../../core/situations/situation'
import { addressOf } from '../../i18n/addresses'
import { sourceLocale } from '../../i18n/languages'
import { anyRequest } from '../plan-request'
import {
  planAnswer,
  problemAnswer,
  schemas,
  searchAnswer,
  searchRequest,
  service,
  situationAnswer,
  situationList,
} from './schemas'
import { base, changes, languageParameter, languagesToAsk, version } from './version'

schemas.add(anyRequest, {
  id: 'PlanRequest',
  description: 'The answers that a plan rests on. Everything but who may be left out; ask nobody for more than that.',
})

/** A document of what may be asked and what is answered, as OpenAPI describes it, for this site. */
export function openapiDocument({ site, reportTo }: { site: string; reportTo: string | undefined }) {
  const docs = site + addressOf('professionals', sourceLocale)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dichtbij',
      version,
      description: `${about}\n\n${changes.join('\n')}`,
      contact: {
        name: 'Dichtbij',
        url: docs,
        ...(reportTo?.includes('@') && !reportTo.includes(':') && { email: reportTo }),
      },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    externalDocs: { description: 'How to use it, in Dutch.', url: docs },
    servers: [{ url: site + base }],
    tags: [
      { name: 'plans', description: 'What to do first and what may follow, for a family or a young person.' },
      { name: 'search', description: 'Help by words as people say them.' },
      { name: 'situations', description: 'What may really be going on.' },
      { name: 'services', description: 'Help, one by one.' },
      { name: 'interface', description: 'The interface itself.' },
    ],
    paths,
    components,
  }
}

const about =
  'Help with growing up in Utrecht: plans, search, situations and services, with all their words in Dutch or English. Nothing that is sent is logged or kept. Show the rules for danger (`dangers`, `escalation`) with whatever you show. Fields may be added in a minor version. An old version stays for at least a year after its answers say so (`Deprecation`, `Sunset`).'

const ref = (kind: string, id: string) => ({ $ref: `#/components/${kind}/${id}` })
const jsonOf = (id: string) => ({ 'application/json': { schema: ref('schemas', id) } })
const idOf = (schema: z.ZodType): string => schemas.get(schema)?.id ?? ''

const always = { 'API-Version': ref('headers', 'ApiVersion') }
const kept = { ...always, ETag: ref('headers', 'Etag') }

const problems = (...statuses: number[]) =>
  Object.fromEntries(statuses.map((status) => [status, ref('responses', `Problem${names[status]}`)]))

const names: Record<number, string> = {
  400: 'WrongInput',
  404: 'NotFound',
  410: 'Gone',
  413: 'TooLarge',
  415: 'WrongType',
  429: 'TooMuch',
  503: 'Busy',
}

interface Posted {
  id: string
  summary: string
  tag: string
  body: z.ZodType
  answer: z.ZodType
  examples: Record<string, { summary: string; value: unknown }>
}

const posted = ({ id, summary, tag, body, answer, examples }: Posted) => ({
  post: {
    operationId: id,
    summary,
    tags: [tag],
    parameters: [ref('parameters', 'Language')],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: ref('schemas', idOf(body)), examples } },
    },
    responses: {
      200: { description: 'What is asked for. No cache keeps it.', headers: always, content: jsonOf(idOf(answer)) },
      ...problems(400, 413, 415, 429, 503),
    },
  },
})

interface Read {
  id: string
  summary: string
  tag: string
  /** The name of the schema of the answer. */
  answer: string
  named?: { name: string; description: string; examples: readonly string[] }
  more?: object
}

const read = ({ id, summary, tag, answer, named, more = {} }: Read) => ({
  get: {
    operationId: id,
    summary,
    tags: [tag],
    parameters: [
      ref('parameters', 'Language'),
      ...(named
        ? [
            {
              name: named.name,
              in: 'path',
              required: true,
              description: named.description,
              schema: { type: 'string', pattern: '^[a-z0-9-]+$' },
              examples: Object.fromEntries(named.examples.map((value) => [value, { value }])),
            },
          ]
        : []),
    ],
    responses: {
      200: { description: 'What is asked for.', headers: kept, content: jsonOf(answer) },
      304: { description: 'It is what you have already (If-None-Match).', headers: kept },
      ...problems(400, ...(named ? [404] : []), 429, 503),
      ...more,
    },
  },
})

const dangerousWord = situations.find(({ danger }) => danger)

const paths = {
  '/plans': posted({
    id: 'makePlan',
    summary: 'A plan for these answers',
    tag: 'plans',
    body: anyRequest,
    answer: planAnswer,
    examples: {
      parent: {
        summary: 'A parent of a child who does not go to school',
        value: {
          who: 'parent',
          age: '12-15',
          topics: ['school', 'money'],
          situations: ['school-refusal'],
          weight: 'ongoing',
          place: '3561 AB',
        },
      },
      youth: {
        summary: 'A young person on a Saturday night',
        value: {
          who: 'youth',
          age: '16-17',
          topics: ['mood'],
          place: 'Leidsche Rijn',
          at: '2026-11-21T22:15:00+01:00',
        },
      },
      danger: { summary: 'A child that is not safe', value: { who: 'youth', age: '4-11', topics: ['unsafe'] } },
      least: { summary: 'No more than who asks', value: { who: 'professional' } },
    },
  }),
  '/search': posted({
    id: 'findHelp',
    summary: 'Help by words as people say them',
    tag: 'search',
    body: searchRequest,
    answer: searchAnswer,
    examples: {
      words: { summary: 'Words and a place', value: { words: 'schulden', place: 'Lombok' } },
      otherAlphabet: { summary: 'Another language', value: { words: 'ديون' } },
      danger: { summary: 'Words that point at danger', value: { words: 'mijn vader slaat mij' } },
      nothing: { summary: 'Words that fit nothing', value: { words: 'qwrtzpl' } },
    },
  }),
  '/situations': read({
    id: 'listSituations',
    summary: 'All that may be going on',
    tag: 'situations',
    answer: idOf(situationList),
  }),
  '/situations/{word}': read({
    id: 'readSituation',
    summary: 'What to do in a situation',
    tag: 'situations',
    answer: idOf(situationAnswer),
    named: {
      name: 'word',
      description: 'The last part of self in the list: the id, or a code that tells nothing.',
      examples: ['school-refusal', ...(dangerousWord ? [addressWordOf(dangerousWord)] : [])],
    },
  }),
  '/services/{slug}': read({
    id: 'readService',
    summary: 'All that is known of a service',
    tag: 'services',
    answer: idOf(service),
    named: { name: 'slug', description: 'The slug of the service.', examples: ['veilig-thuis', 'buurtteam-west'] },
    more: {
      308: { description: 'It has another slug now; Location is where.', headers: always },
      ...problems(410),
    },
  }),
  '/openapi.json': {
    get: {
      operationId: 'readInterface',
      summary: 'This document',
      tags: ['interface'],
      responses: {
        200: {
          description: 'What may be asked and what is answered.',
          headers: kept,
          content: { 'application/json': { schema: { type: 'object' } } },
        },
        304: { description: 'It is what you have already (If-None-Match).', headers: kept },
        ...problems(400, 429, 503),
      },
    },
  },
}

const problemOf = (description: string) => ({
  description,
  headers: always,
  content: { 'application/problem+json': { schema: ref('schemas', idOf(problemAnswer)) } },
})

const components = {
  headers: {
    ApiVersion: { description: 'The version of the interface.', schema: { type: 'string', examples: [version] } },
    Etag: { description: 'For If-None-Match.', schema: { type: 'string' } },
  },
  parameters: {
    Language: {
      name: languageParameter,
      in: 'query',
      description: 'The language of the words in the answer.',
      schema: { type: 'string', enum: languagesToAsk, default: sourceLocale },
      examples: Object.fromEntries(languagesToAsk.map((value) => [value, { value }])),
    },
  },
  responses: {
    ProblemWrongInput: problemOf('Parts of the request are not right; errors names each.'),
    ProblemNotFound: problemOf('There is nothing at this address.'),
    ProblemGone: problemOf('The service is no more; now is what took its place.'),
    ProblemTooLarge: problemOf('The body has more than 4096 bytes.'),
    ProblemWrongType: problemOf('The body is not application/json.'),
    ProblemTooMuch: problemOf('You asked much in a short time; Retry-After says when to ask again.'),
    ProblemBusy: problemOf('Many ask at this moment; Retry-After says when to ask again.'),
  },
  schemas: componentSchemas(),
}

/** The schemas as OpenAPI names them: by their place in the document. */
function componentSchemas() {
  const { schemas: all } = z.toJSONSchema(schemas, {
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
  })
  return Object.fromEntries(Object.entries(all).map(([id, { $id, $schema, ...schema }]) => [id, schema]))
}
