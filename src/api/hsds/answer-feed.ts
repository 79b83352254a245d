import type { ApiAnswer, ApiAnswerer } from '../api-answer'
import { problemBody } from '../problem-body'
import type { WrongField } from '../wrong-fields'
import { type Endpoint, endpoints } from './endpoints'
import { type Feed, feedOf } from './feed'
import { openApi } from './open-api'
import { pageOf } from './page'
import { type Asked, filters } from './parameters'
import { readQuery } from './read-query'
import type { JsonText } from './show'
import { feedBase } from './version'

/** Whether these parts of a path below it name a list, of which a page is made. */
export const isListOfFeed = (rest: readonly string[]): boolean => endpoints.has(rest.join('/'))

const nowhere = 'There is nothing at this address.'

const profile = 'https://docs.openreferraluk.org/'

/** The directory in the words of HSDS 3.0 and its UK profile, as the edition that serves has it. */
export const answerFeed: ApiAnswerer = ({ rest, query, site }, { edition }) => {
  const [name, id, ...more] = rest
  const endpoint = endpoints.get(name ?? '')
  if (more.length > 0) return refuse(404, nowhere)
  if (endpoint)
    return id === undefined
      ? answerList(endpoint, feedOf(edition), query)
      : answerOne(endpoint, feedOf(edition), id, query)
  if (id !== undefined || (name !== undefined && name !== 'openapi.json')) return refuse(404, nowhere)
  const asked = readQuery(query, [])
  if (isWrong(asked)) return refuseFields(asked)
  const base = `${site}${feedBase}`
  return json(
    JSON.stringify(name ? openApi(site, base) : { version: '3.0', profile, openapi_url: `${base}/openapi.json` }),
  )
}

function answerList(endpoint: Endpoint<{ id: string }>, feed: Feed, query: string): ApiAnswer {
  const asked = readQuery(query, endpoint.parameters)
  if (isWrong(asked)) return refuseFields(asked)
  const all = endpoint.list(feed)
  const page = pageOf(
    filters.some((name) => name in asked) ? all.filter((entry) => endpoint.fits(entry, asked)) : all,
    asked,
  )
  if (!page) return refuse(404, 'There is no such page: it is beyond the last one.')
  const { contents, ...counts } = page
  const shown = contents.map((entry) => endpoint.show(entry, asked))
  return json(`${JSON.stringify(counts).slice(0, -1)},"contents":[${shown.join()}]}`)
}

function answerOne(endpoint: Endpoint<{ id: string }>, feed: Feed, id: string, query: string): ApiAnswer {
  const asked = readQuery(query, endpoint.parametersOfOne)
  if (isWrong(asked)) return refuseFields(asked)
  const entry = endpoint.list(feed).find((one) => one.id === id.toLowerCase())
  return entry ? json(endpoint.showOne(entry, asked)) : refuse(404, 'There is nothing with this id.')
}

const isWrong = (read: Asked | WrongField[]): read is WrongField[] => Array.isArray(read)

const json = (body: JsonText): ApiAnswer => ({
  status: 200,
  headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' },
  body,
})

const refuse = (status: number, detail: string, more?: object): ApiAnswer => ({
  status,
  headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  body: problemBody(status, undefined, { detail, ...more }),
})

const refuseFields = (errors: WrongField[]) => refuse(400, 'Some parameters are not right.', { errors })
