import type { KeptFact } from '@/core/facts/kept-fact'
import { buurten } from '@/core/place/buurten'
import { wijken } from '@/core/place/wijken'
import { weekdays } from '@/core/service'
import { situations } from '@/core/situations/find-situations'
import { audiences, formats, kinds, layers, referrers, topics } from '@/core/taxonomy'
import { wordsIn } from '@/i18n/words'
import { audienceWords } from '../words/describe-fact'
import type { Asked, Field } from './field'

const words = wordsIn('nl')

const options = <Value extends string>(values: readonly Value[], label: (value: Value) => string) =>
  values.map((value) => [value, label(value)] as const)

const areaOptions = [
  ...options(['nederland', 'provincie-utrecht', 'utrecht'] as const, (code) => words.service.area[code]),
  ...wijken.map(({ slug, name }) => [slug, `wijk ${name}`] as const),
]

/** The buurten with their codes, to find the code of one. */
const buurtOptions = buurten.map(({ code, name }) => [code, name] as const)

const mayBeEmpty = (whom: string) => (whom === '' ? {} : { hint: 'Mag leeg blijven.' })

const texts = (place: string, whom: string): Field[] => [
  { name: `${place}.description`, label: `Wat het is${whom}`, ...mayBeEmpty(whom), as: 'text' },
  { name: `${place}.applicationProcess`, label: `Hoe je er komt${whom}`, ...mayBeEmpty(whom), as: 'text' },
  { name: `${place}.feesDescription`, label: `Wat het kost${whom}`, hint: 'Mag leeg blijven.', as: 'text' },
  { name: `${place}.alert`, label: `Let op${whom}`, hint: 'Mag leeg blijven.', as: 'text' },
]

/** What is asked to mend one fact. Every name is a place in the partner file. */
export const askedOf: Record<KeptFact, readonly Asked[]> = {
  existence: [
    { name: 'name', label: 'Naam', as: 'line' },
    { name: 'alternateNames', label: 'Andere namen', hint: 'Met ; ertussen. Mag leeg blijven.', as: 'list' },
  ],
  phones: [
    {
      rows: 'phones',
      label: 'Nummer',
      more: 1,
      fields: [
        {
          name: 'number',
          label: 'Telefoonnummer',
          hint: 'Zoals 030 123 45 67. Maak het leeg om het weg te halen.',
          as: 'line',
        },
        {
          name: 'label',
          label: 'Waarvoor of wanneer',
          hint: 'Alleen als het nodig is, zoals: op woensdag.',
          as: 'line',
        },
      ],
    },
  ],
  hours: [
    { name: 'roundTheClock', label: 'Dag en nacht open, elke dag', as: 'yes-no' },
    {
      rows: 'hours',
      label: 'Tijd',
      more: 2,
      fields: [
        { name: 'days', label: 'Dagen', as: 'some', options: options(weekdays, (day) => words.service.days[day]) },
        { name: 'opens', label: 'Van', hint: 'Zoals 09:00.', as: 'line' },
        { name: 'closes', label: 'Tot', hint: 'Zoals 17:00.', as: 'line' },
        {
          name: 'of',
          label: 'Wat dan open is',
          as: 'one',
          options: [
            ['all', 'alles'],
            ['phone', 'bellen'],
            ['door', 'langskomen'],
            ['chat', 'chatten'],
          ],
        },
      ],
    },
  ],
  locations: [
    {
      rows: 'locations',
      label: 'Adres',
      more: 1,
      fields: [
        { name: 'name', label: 'Naam van de plek', hint: 'Mag leeg blijven.', as: 'line' },
        { name: 'address', label: 'Straat en nummer', hint: 'Mag leeg blijven.', as: 'line' },
        { name: 'postcode', label: 'Postcode', hint: 'Zoals 3561 AB. Mag leeg blijven.', as: 'line' },
        { name: 'buurt', label: 'Buurt', as: 'one', options: [['', 'weet ik niet'], ...buurtOptions] },
        {
          name: 'accessibility',
          label: 'Met een rolstoel of kinderwagen',
          hint: 'Alleen als iemand het vertelde.',
          as: 'text',
        },
      ],
    },
  ],
  website: [
    { name: 'website', label: 'Website', hint: 'Mag leeg blijven.', as: 'line' },
    {
      name: 'email',
      label: 'E-mail',
      hint: 'Van de organisatie, nooit van één persoon. Mag leeg blijven.',
      as: 'line',
    },
  ],
  access: [
    {
      name: 'access',
      label: 'Wie mag komen',
      as: 'one',
      options: [
        ['open', 'iedereen kan zelf komen'],
        ['referral', 'alleen met een verwijzing'],
      ],
    },
    {
      name: 'referredBy',
      label: 'Wie verwijst',
      hint: 'Alleen als een verwijzing nodig is.',
      as: 'some',
      options: options(referrers, (one) => words.service.referrers[one]),
    },
  ],
  ages: [
    { name: 'minimumAge', label: 'Vanaf welke leeftijd', hint: 'Leeg als niemand dat zegt.', as: 'number' },
    { name: 'maximumAge', label: 'Tot en met welke leeftijd', hint: 'Leeg als niemand dat zegt.', as: 'number' },
    {
      name: 'audience',
      label: 'Wie komt er zelf',
      as: 'some',
      options: options(audiences, (one) => audienceWords[one]),
    },
  ],
  areas: [
    { name: 'areas', label: 'Voor wie uit', as: 'some', options: areaOptions },
    {
      name: 'buurten',
      label: 'Of alleen uit deze buurten',
      hint: 'Codes van het CBS, met ; ertussen.',
      as: 'list',
    },
  ],
  fees: [
    {
      name: 'free',
      label: 'Kost het iets?',
      as: 'one',
      options: [
        ['true', 'het is gratis'],
        ['false', 'het kost iets'],
        ['', 'weet ik niet'],
      ],
    },
  ],
  terms: [
    {
      name: 'layer',
      label: 'Soort hulp',
      as: 'one',
      options: options(layers, (one) => `${words.layers[one].name}: ${words.layers[one].text}`),
    },
    { name: 'kinds', label: 'Wat het precies is', as: 'some', options: options(kinds, (one) => words.kinds[one]) },
    { name: 'formats', label: 'Hoe', as: 'some', options: options(formats, (one) => words.service.formats[one]) },
    {
      name: 'topics',
      label: 'Waarover het gaat',
      as: 'some',
      options: options(topics, (one) => words.topics.adult[one].label),
    },
    {
      name: 'madeFor',
      label: 'Hiervoor is het gemaakt',
      hint: 'Alleen als mensen hiervoor als eerste dit moeten zien.',
      as: 'some',
      options: situations.map(({ id }) => [id, words.situations[id as keyof typeof words.situations].title] as const),
    },
    {
      name: 'languages',
      label: 'Talen',
      hint: 'Codes met ; ertussen, zoals nl; ar; tr. Alleen als zij het zeggen.',
      as: 'list',
    },
    { name: 'searchWords', label: 'Zoekwoorden', hint: 'Wat mensen typen, met ; ertussen.', as: 'line' },
  ],
  text: [
    ...texts('text.nl.plain', ''),
    ...texts('text.nl.child', ', voor kinderen'),
    ...texts('text.en.plain', ', in het Engels'),
  ],
}

const fields = new Map<string, Pick<Field, 'label' | 'as'>>(
  Object.values(askedOf)
    .flat()
    .flatMap((asked) =>
      'rows' in asked
        ? asked.fields.map((field) => [`${asked.rows}.${field.name}`, field] as const)
        : [[asked.name, asked] as const],
    ),
)

/** What is asked at a place in the file, `phones.0.number`; undefined where nothing is. */
export function fieldAt(place: string): Pick<Field, 'label' | 'as'> | undefined {
  const bare = place.replace(/\.\d+/g, '')
  return fields.get(bare) ?? fields.get(bare.split('.').slice(0, -1).join('.'))
}

/** What a place in a form is called; undefined where it is asked nowhere. */
export const labelOf = (place: string): string | undefined =>
  place === 'how' ? 'Hoe weet je dit?' : fieldAt(place)?.label
