import { fourDigits } from '../../core/place/postcode'

/** How a parameter is read, and what is told of it. */
export interface Parameter<Value> {
  description: string
  /** In the words of OpenAPI. */
  schema: Readonly<Record<string, unknown>>
  /** Undefined for what it may not be. */
  read: (text: string) => Value | undefined
}

const longestSearch = 100
/** Most entries of one page. */
export const mostPerPage = 100
/** Most where each is no more than an id and a date. */
export const mostMinimal = 10_000

const isNumber = /^(0|[1-9]\d*)$/

function integer(description: string, minimum: number, maximum: number, more = {}): Parameter<number> {
  return {
    description,
    schema: { type: 'integer', minimum, maximum, ...more },
    read: (text) => {
      const number = isNumber.test(text) ? Number(text) : Number.NaN
      return number >= minimum && number <= maximum ? number : undefined
    },
  }
}

const flag = (description: string): Parameter<boolean> => ({
  description,
  schema: { type: 'boolean', default: false },
  read: (text) => (text === 'true' || text === 'false' ? text === 'true' : undefined),
})

const id = (description: string): Parameter<string> => ({
  description,
  schema: { type: 'string', format: 'uuid' },
  read: (text) =>
    /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text) ? text.toLowerCase() : undefined,
})

const oneOf = <Word extends string>(description: string, words: readonly Word[], more = {}): Parameter<Word> => ({
  description,
  schema: { type: 'string', enum: words, ...more },
  read: (text) => words.find((word) => word === text),
})

const time = (description: string): Parameter<string> => ({
  description,
  schema: { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', example: '09:00' },
  read: (text) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : undefined),
})

const search: Parameter<string> = {
  description:
    'Every word of it stands somewhere in the names and Dutch or English texts. Capitals and accents do not count.',
  schema: { type: 'string', minLength: 1, maxLength: longestSearch },
  read: (text) =>
    text.length <= longestSearch && /[\p{L}\p{N}]/u.test(text) && !/[\p{Cc}\uFFFD]/u.test(text) ? text : undefined,
}

const moment: Parameter<Date> = {
  description:
    'What is known in its present form since this moment or a later one: a day, from midnight UTC, or a date and time with its offset.',
  schema: {
    oneOf: [
      { type: 'string', format: 'date' },
      { type: 'string', format: 'date-time' },
    ],
    example: '2026-11-30T09:00:00Z',
  },
  read: readMoment,
}

const postcode: Parameter<string> = {
  description:
    'A Dutch postcode; only its four digits count. Without proximity: what reaches it by its service areas. With proximity: what also stands so near to its middle.',
  schema: { type: 'string', pattern: '^[1-9][0-9]{3}( ?[A-Za-z]{2})?$', example: '3561' },
  read: (text) => (/^[1-9]\d{3}( ?[A-Z]{2})?$/i.test(text) ? fourDigits(text) : undefined),
}

/** Everything that may stand behind the question mark, by its name in HSDS or its UK profile. */
export const parameters = {
  search,
  page: integer('Which page, from 1.', 1, 1_000_000, { default: 1 }),
  per_page: integer(
    `How many entries on a page: at most ${mostPerPage}, and as many as there are with minimal.`,
    1,
    mostMinimal,
    { default: 50 },
  ),
  format: oneOf('JSON is the only form.', ['json'], { default: 'json' }),
  taxonomy_id: id('What has a term of this taxonomy.'),
  taxonomy_term_id: id('What has this term.'),
  organization_id: id('What this organization offers.'),
  modified_after: moment,
  minimal: flag('Nothing but id and modified_date, all on one page. Not together with full.'),
  full: flag('All that belongs to each entry.'),
  full_service: flag('With all that belongs to each service of an organization.'),
  minimum_age: integer('What names a minimum age that is not below this.', 0, 150),
  maximum_age: integer('What names a maximum age that is not above this.', 0, 150),
  start_time: time(
    'What opens at this time or later; together with end_time and day on the same schedule. Clock of Europe/Amsterdam.',
  ),
  end_time: time('What closes at this time or earlier; together with start_time and day on the same schedule.'),
  day: oneOf('What has hours on this day; together with start_time and end_time on the same schedule.', [
    'MO',
    'TU',
    'WE',
    'TH',
    'FR',
    'SA',
    'SU',
  ]),
  postcode,
  proximity: integer(
    'Metres from the middle of the postcode, as the crow flies; only together with postcode.',
    1,
    100_000,
  ),
} as const satisfies Record<string, Parameter<unknown>>

export type ParameterName = keyof typeof parameters

/** Those that leave all entries in, and tell how they are shown. */
const ofShowing: readonly ParameterName[] = ['page', 'per_page', 'format', 'minimal', 'full', 'full_service']

/** Those that leave entries out. */
export const filters = (Object.keys(parameters) as ParameterName[]).filter((name) => !ofShowing.includes(name))

/** What was asked for. */
export type Asked = {
  [Name in ParameterName]?: (typeof parameters)[Name] extends Parameter<infer Value> ? Value : never
}

const day = /^\d{4}-\d\d-\d\d$/
const dayAndTime = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

function readMoment(text: string): Date | undefined {
  // A plus in an address is a space.
  const written = text.replace(/ (?=\d\d:\d\d$)/, '+')
  if (!day.test(written) && !dayAndTime.test(written)) return undefined
  const date = written.slice(0, 10)
  const midnight = new Date(`${date}T00:00:00Z`)
  // There is no 30 February.
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== date) return undefined
  return day.test(written) ? midnight : new Date(written)
}
