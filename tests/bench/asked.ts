import { serviceId } from '../../src/api/hsds/to-service'

/** What is asked of a server again and again. */
export interface Asked {
  method: 'GET' | 'POST'
  path: string
  headers?: Record<string, string>
  body?: string
}

const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
const json = { 'Content-Type': 'application/json' }
const lastStep =
  'asked=place&place=3561+AB&who=parent&age=12-15&topics=school&topics=money&situations=skip&weight=ongoing&known=none'
const forPlan = JSON.stringify({ who: 'parent', age: '12-15', topics: ['school'], place: '3561' })
const get = (path: string): Asked => ({ method: 'GET', path })

/** The rows of the table. */
export const rows: readonly { what: string; asked: Asked; bound?: number }[] = [
  { what: 'service page', asked: get('/nl/gids/koos-utrecht'), bound: 0.6 },
  { what: 'home', asked: get('/nl'), bound: 0.6 },
  { what: 'nu-hulp', asked: get('/nl/nu-hulp'), bound: 0.6 },
  {
    what: 'posted question',
    asked: { method: 'POST', path: '/nl/vind-hulp', headers: form, body: 'asked=who&who=parent' },
    bound: 0.03,
  },
  {
    what: 'posted step to the plan',
    asked: { method: 'POST', path: '/nl/vind-hulp', headers: form, body: lastStep },
  },
  {
    what: 'plan API',
    asked: { method: 'POST', path: '/api/plan', headers: json, body: forPlan },
    bound: 0.06,
  },
  { what: 'feed, one service', asked: get(`/api/hsds/v3/services/${serviceId('koos-utrecht')}`) },
  { what: 'feed, page of 100 services in full', asked: get('/api/hsds/v3/services?per_page=100&full=true') },
  {
    what: 'posted search',
    asked: { method: 'POST', path: '/nl/gids', headers: form, body: 'words=pesten&place=Overvecht' },
  },
]

/** What every browser sends. */
export const ofABrowser = { Accept: 'text/html,*/*', 'Accept-Encoding': 'gzip, deflate, br', 'User-Agent': 'bench' }
