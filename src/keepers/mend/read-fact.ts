import type { Content, Json } from '@/core/facts/facts'
import { fieldsOfFact, type KeptFact } from '@/core/facts/kept-fact'
import { askedOf } from './asked-of'
import { type Asked, type Field, isRows } from './field'

type Service = Content['services'][number]
type Holder = Record<string, Json | undefined>

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : [])
const isBuurt = (code: Json): boolean => String(code).startsWith('BU')

/** What the form of a fact shows of a service: where the file has one field of many shapes, one for each. */
export function shownOf(service: Service, fact: KeptFact): Holder {
  if (fact === 'hours') {
    const always = service.hours === 'round-the-clock'
    return { roundTheClock: always, hours: always ? [] : listOf(service.hours) }
  }
  if (fact === 'areas') {
    const areas = listOf(service.areas)
    return { areas: areas.filter((code) => !isBuurt(code)), buurten: areas.filter(isBuurt) }
  }
  if (fact === 'fees') return { free: service.free === undefined ? '' : String(service.free) }
  return Object.fromEntries(fieldsOfFact[fact].map((field) => [field, service[field]]))
}

/** The service as a form says of one fact. Anything will do: what is not right the file format tells. What the form does not ask stays. */
export function withFact(service: Service, fact: KeptFact, form: URLSearchParams): Service {
  const read: Holder = {}
  for (const asked of askedOf[fact]) put(read, asked, form, service)
  const fields = Object.entries(inFields(read, fact, service)).map(([field, value]) => [
    field,
    inOrderOf(service[field], value),
  ])
  const changed: Holder = { ...service, ...Object.fromEntries(fields) }
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined)) as Service
}

/** A list of words in the order in which they stood before, and as it stood where it holds the same: a form knows no order. */
function inOrderOf(before: Json | undefined, after: Json | undefined): Json | undefined {
  if (!Array.isArray(before) || before.some((one) => typeof one === 'object')) return after
  const now = listOf(after)
  const kept = before.filter((one) => now.includes(one))
  const all = [...kept, ...now.filter((one) => !before.includes(one))]
  return all.length === 0 && before.length > 0 ? undefined : all
}

function inFields(read: Holder, fact: KeptFact, service: Service): Holder {
  if (fact === 'hours')
    return read.roundTheClock === true
      ? { hours: 'round-the-clock', hoursSource: service.hoursSource }
      : { hours: orNone(read.hours), hoursSource: undefined }
  if (fact === 'areas') return { areas: [...listOf(read.areas), ...listOf(read.buurten)] }
  if (fact === 'fees') return { free: read.free === undefined ? undefined : read.free === 'true' }
  if (fact === 'access' && read.access === 'open') return { ...read, referredBy: undefined }
  return read
}

function put(into: Holder, asked: Asked, form: URLSearchParams, service: Service) {
  if (!isRows(asked)) return putAt(into, asked.name.split('.'), said(asked, asked.name, form))
  const { rows, fields } = asked
  const count = Math.min(50, Number(form.get(`${rows}.count`)) || 0)
  const before = listOf(service[rows])
  const parts = Array.from({ length: count }, (_, index) => {
    const part: Holder = {}
    for (const field of fields) {
      const value = said(field, `${rows}.${index}.${field.name}`, form)
      // What a list begins with says nothing by itself.
      if (value !== undefined) part[field.name] = value
    }
    const was = (before[index] ?? {}) as Holder
    // What is chosen when nothing is said need not be said.
    if (part.of === 'all' && was.of === undefined) delete part.of
    return Object.keys(part).some((name) => name !== 'of') ? { ...keptOf(was, fields), ...part } : undefined
  })
  into[rows] = orNone(parts.filter((part) => part !== undefined) as unknown as Json[])
}

/** Of the part that stood there what is not asked, such as its source. */
function keptOf(part: Holder, fields: readonly Field[]): Holder {
  const asked = fields.map(({ name }) => name)
  return Object.fromEntries(Object.entries(part).filter(([name]) => !asked.includes(name)))
}

const orNone = (list: Json | undefined): Json | undefined => (listOf(list).length > 0 ? list : undefined)

function putAt(into: Holder, [first = '', ...rest]: readonly string[], value: Json | undefined) {
  if (rest.length === 0) {
    into[first] = value
    return
  }
  if (value === undefined) return
  const inner = { ...(into[first] as Holder | undefined) }
  into[first] = inner as Json
  putAt(inner, rest, value)
}

function said({ as }: Field, name: string, form: URLSearchParams): Json | undefined {
  const text = (form.get(name) ?? '').replace(/\r\n?/g, '\n').trim()
  if (as === 'yes-no') return form.has(name)
  if (as === 'some') return orNone(form.getAll(name).filter(Boolean))
  if (as === 'list') return orNone(text.split(';').flatMap((one) => one.trim() || []))
  if (text === '') return undefined
  if (name === 'website') return withScheme(text)
  return as === 'number' && /^\d{1,3}$/.test(text) ? Number(text) : text
}

/** What was typed, for the same form to be shown again. */
export function typedIn(fact: KeptFact, form: URLSearchParams, service: Service): Holder {
  const read: Holder = {}
  for (const asked of askedOf[fact]) put(read, asked, form, service)
  return read
}

/** An address as people say it, with what a browser needs. */
export const withScheme = (address: string): string => (/^www\./i.test(address) ? `https://${address}` : address)
