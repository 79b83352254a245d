import { addressOf } from '../../i18n/addresses'
import { sourceLocale } from '../../i18n/languages'
import { endpoints } from './endpoints'
import { type ParameterName, parameters } from './parameters'
import { version } from './version'

/** The feed as OpenAPI 3.1 describes it, made of the same tables that it is read by. `base` is where it stands on the site. */
export const openApi = (site: string, base: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Dichtbij: help for growing up in Utrecht',
    description:
      'The directory of Dichtbij in the words of the Human Services Data Specification (HSDS) 3.0 and its UK profile. Open to all, without a key. Dutch for adults stands in the fields of HSDS; other languages and texts for children in dichtbij_texts; where each fact was seen in dichtbij_evidence; the last word of the address of its page in dichtbij_slug. Every answer has an ETag.',
    version,
    contact: { name: 'Dichtbij', url: `${site}${addressOf('professionals', sourceLocale)}` },
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: base }],
  paths: {
    '/': { get: operation('about', 'Which HSDS this is', [], ref('About')) },
    '/openapi.json': { get: operation('openApi', 'This document', [], { type: 'object' }) },
    ...Object.fromEntries(
      [...endpoints].flatMap(([name, { title, parameters, parametersOfOne }]) => [
        [`/${name}`, { get: operation(`list_${name}`, title, parameters, ref('Page')) }],
        [
          `/${name}/{id}`,
          {
            parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
            get: operation(`one_${name}`, `${title}: one of them`, parametersOfOne, ref('Entry')),
          },
        ],
      ]),
    ),
  },
  components: {
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, { description, schema }]) => [
        name,
        { name, in: 'query', required: false, description, schema },
      ]),
    ),
    schemas,
    responses,
  },
})

const headers = {
  'API-Version': { description: 'The version of the feed.', schema: { type: 'string', example: version } },
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

function operation(operationId: string, summary: string, names: readonly ParameterName[], schema: object) {
  return {
    operationId,
    summary,
    parameters: names.map((name) => ({ $ref: `#/components/parameters/${name}` })),
    responses: {
      200: { description: 'As asked for.', headers, content: { 'application/json': { schema } } },
      304: { description: 'The same as what whoever asks has, by its ETag.', headers },
      400: { $ref: '#/components/responses/Problem' },
      404: { $ref: '#/components/responses/Problem' },
    },
  }
}

const entry = { type: 'object', properties: { id: { type: 'string', format: 'uuid' } }, required: ['id'] }

const page = {
  total_items: { type: 'integer' },
  total_pages: { type: 'integer' },
  page_number: { type: 'integer' },
  size: { type: 'integer', description: 'How many entries this page has.' },
  first_page: { type: 'boolean' },
  last_page: { type: 'boolean' },
  empty: { type: 'boolean' },
  contents: { type: 'array', items: ref('Entry') },
}

const about = {
  version: { type: 'string', const: '3.0' },
  profile: { type: 'string', format: 'uri' },
  openapi_url: { type: 'string', format: 'uri' },
}

const problem = {
  type: { type: 'string' },
  title: { type: 'string' },
  status: { type: 'integer' },
  detail: { type: 'string' },
  errors: {
    type: 'array',
    items: {
      type: 'object',
      properties: { field: { type: 'string' }, detail: { type: 'string' }, allowed: {} },
      required: ['field', 'detail'],
    },
  },
}

const schemas = {
  About: { type: 'object', properties: about, required: Object.keys(about) },
  Page: { type: 'object', properties: page, required: Object.keys(page) },
  Entry: { ...entry, description: 'As HSDS 3.0 describes it: https://docs.openreferral.org/' },
  Problem: { type: 'object', properties: problem, required: ['type', 'title', 'status'] },
}

const responses = {
  Problem: {
    description: 'What is wrong, as RFC 9457 tells it: 400 names each parameter, 404 is for what is not there.',
    content: { 'application/problem+json': { schema: ref('Problem') } },
  },
}
