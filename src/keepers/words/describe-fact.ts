import type { Json } from '@/core/facts/facts'
import type { Change } from '@/core/facts/merge'
import { buurten } from '@/core/place/buurten'
import { wijken } from '@/core/place/wijken'
import { wordsIn } from '@/i18n/words'
import { spellDate } from '@/ui/service/describe-seen'

const words = wordsIn('nl')

const fieldWords: Record<string, string> = {
  name: 'Naam',
  website: 'Website',
  email: 'E-mail',
  note: 'Notitie van de redactie',
  alternateNames: 'Andere namen',
  searchWords: 'Zoekwoorden',
  layer: 'Soort hulp',
  kinds: 'Wat het precies is',
  topics: 'Waarover het gaat',
  madeFor: 'Gemaakt voor',
  audience: 'Wie er zelf komt',
  minimumAge: 'Vanaf welke leeftijd',
  maximumAge: 'Tot en met welke leeftijd',
  access: 'Hoe je binnenkomt',
  referredBy: 'Wie verwijst',
  formats: 'Hoe',
  areas: 'Gebied',
  languages: 'Talen',
  free: 'Gratis',
  phones: 'Telefoon',
  hours: 'Tijden',
  hoursSource: 'Bron van de tijden',
  locations: 'Adres',
  source: 'Bron',
  sources: 'Bronnen van onderdelen',
  description: 'Wat het is',
  applicationProcess: 'Hoe je er komt',
  feesDescription: 'Wat het kost',
  alert: 'Let op',
  retired: 'Bestaat niet meer',
  said: 'In de woorden van de bron',
}

const registerWords: Record<string, string> = { plain: '', child: ', voor kinderen' }
const languageWords: Record<string, string> = { nl: '', en: ', in het Engels' }

/** What a fact is called, and of which service it is; null of one of the whole organization. */
export function nameFact(fact: string): { label: string; service: string | null } {
  const [part = '', key = '', field = '', language = '', register = '', inText = ''] = fact.split('/')
  if (part === 'sources') return { label: `Bron ‘${key}’`, service: null }
  if (part === 'unplaced') return { label: `Nog niet geplaatst: ${key}`, service: null }
  if (part === 'retired') return { label: `Bestaat niet meer: ${key}`, service: null }
  if (part !== 'services') return { label: fieldWords[part] ?? part, service: null }
  if (field === '') return { label: 'De hele dienst', service: key }
  if (field === 'text')
    return {
      label: `${fieldWords[inText] ?? inText}${registerWords[register] ?? ''}${languageWords[language] ?? ''}`,
      service: key,
    }
  return { label: fieldWords[field] ?? field, service: key }
}

/** True of a change that only says where something was seen. */
export const isAboutSources = ({ fact }: Change): boolean => {
  const [part, , field] = fact.split('/')
  return part === 'sources' || (part === 'services' && ['source', 'sources', 'hoursSource'].includes(field ?? ''))
}

type Part = Readonly<Record<string, Json | undefined>>

const areaName = (code: string): string =>
  wijken.find(({ slug }) => slug === code)?.name ??
  buurten.find((buurt) => buurt.code === code)?.name ??
  words.service.area[code as keyof typeof words.service.area] ??
  code

/** Who may come of their own accord. */
export const audienceWords = {
  'young-people': 'kinderen en jongeren',
  parents: 'ouders',
  adults: 'volwassenen vanaf 18',
  anyone: 'iedereen',
}

const optionWords: Record<string, (value: string) => string> = {
  layer: (value) => words.layers[value as keyof typeof words.layers]?.name ?? value,
  kinds: (value) => words.kinds[value as keyof typeof words.kinds] ?? value,
  topics: (value) => words.topics.adult[value as keyof typeof words.topics.adult]?.label ?? value,
  madeFor: (value) => words.situations[value as keyof typeof words.situations]?.title ?? value,
  audience: (value) => audienceWords[value as keyof typeof audienceWords] ?? value,
  access: (value) => words.service.access[value as keyof typeof words.service.access] ?? value,
  referredBy: (value) => words.service.referrers[value as keyof typeof words.service.referrers] ?? value,
  formats: (value) => words.service.formats[value as keyof typeof words.service.formats] ?? value,
  areas: areaName,
}

/** What a fact says, in words; a dash where it says nothing. */
export function describeFact(fact: string, value: Json | undefined): string {
  if (value === undefined || value === null) return '—'
  const [part = '', , field = ''] = fact.split('/')
  if (part === 'sources') return describeSource(value as Part)
  if (part === 'unplaced') return describeUnplaced(value as Part)
  const name = part === 'services' ? field : part
  if (name === 'phones')
    return partsOf(value)
      .map(({ number, label }) => (label ? `${number} (${label})` : `${number}`))
      .join('; ')
  if (name === 'hours') return describeHours(value)
  if (name === 'locations') return partsOf(value).map(describeLocation).join('; ')
  if (name === 'minimumAge') return `vanaf ${value} jaar`
  if (name === 'maximumAge') return `tot en met ${value} jaar`
  if (name === 'free') return value === true ? 'ja' : 'nee'
  const tell = optionWords[name] ?? ((one: string) => one)
  if (Array.isArray(value)) return value.map((one) => tell(String(one))).join('; ')
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, one]) => `${fieldWords[key] ?? key}: ${String(one)}`)
      .join('; ')
  return tell(String(value))
}

/** Each thing that is known of a service that nobody placed, on a line of its own words. */
export const describeUnplaced = (known: Part): string =>
  Object.entries(known)
    .filter(([field]) => field !== 'slug' && field !== 'source')
    .map(([field, value]) => `${fieldWords[field] ?? field}: ${describeFact(`services//${field}`, value)}`)
    .join('. ')

const partsOf = (value: Json): readonly Part[] => (Array.isArray(value) ? (value as Part[]) : [])

function describeHours(value: Json): string {
  if (typeof value === 'string') return words.service.roundTheClock
  return partsOf(value)
    .map(({ days, opens, closes, of }) => {
      const named = (days as string[]).map((day) => words.service.days[day as keyof typeof words.service.days] ?? day)
      const what = of === undefined || of === 'all' ? '' : ` (${words.service.hoursOf[of as 'door']})`
      return `${named.join(', ')}: ${opens} tot ${closes} uur${what}`
    })
    .join('; ')
}

const describeLocation = ({ name, address, postcode, buurt, accessibility }: Part): string =>
  [name, address, postcode, buurt && areaName(String(buurt)), accessibility].filter(Boolean).join(', ')

const checkedWords: Record<string, string> = {
  organization: 'de organisatie zelf',
  municipality: 'de gemeente',
  editors: 'de redactie',
}

/** Where something was seen, in words. */
export const describeSource = ({ address, date, dateEnd, checked, checkedBy }: Part): string =>
  [
    address,
    [date, dateEnd].flatMap((one) => (typeof one === 'string' ? spellDate(one, 'nl') : [])).join(' tot '),
    checked && `nagekeken op ${spellDate(String(checked), 'nl')} door ${checkedWords[String(checkedBy)] ?? checkedBy}`,
  ]
    .filter(Boolean)
    .join(', ')
