import { lines } from '@/core/escalation/lines'
import { findPlace } from '@/core/place/place'
import { plan } from '@/core/routing/plan'
import type { Evidence, Schedule, Service } from '@/core/service'
import { weekdays } from '@/core/service'
import type { Confidence } from '@/core/taxonomy'
import type { Replies } from '@/core/triage/replies'

const seen = (status: Confidence, date: string | null = '2026-10', parts: Partial<Evidence> = {}): Evidence => ({
  address: 'https://example.org',
  date,
  dateEnd: null,
  checked: null,
  checkedBy: null,
  dateBasis: 'stated',
  status,
  ...parts,
})

const always: Schedule = { days: [...weekdays], opens: '00:00', closes: '24:00', of: 'all', evidence: seen('stated') }
export const roundTheClock: Schedule[] = [always]
export const weekly: Schedule[] = [
  { ...always, days: ['monday', 'wednesday'], opens: '09:00', closes: '12:30', of: 'phone' },
  { ...always, days: ['saturday'], opens: '13:00', closes: '17:00', of: 'door', evidence: seen('dated', '2019') },
]

/** A service that does not exist. Its links lead to the guide: a page of its own it has not. */
function makeSample(name: string, parts: Partial<Service>): Service {
  const words = { register: 'plain', feesDescription: null, alert: null } as const
  return {
    slug: `#${name.toLowerCase().replaceAll(' ', '-')}`,
    name,
    alternateNames: [],
    searchWords: [],
    organization: { slug: 'example', name },
    layer: 'social-base',
    kinds: ['community-centre'],
    topics: [],
    madeFor: [],
    audience: ['anyone'],
    minimumAge: null,
    maximumAge: null,
    access: 'open',
    referredBy: [],
    formats: ['individual'],
    areas: [{ type: 'wijk', code: 'zuid' }],
    languages: [],
    free: null,
    website: null,
    email: null,
    phones: [],
    schedules: [],
    locations: [],
    texts: [
      {
        ...words,
        language: 'nl',
        description: `Dit is een verzonnen beschrijving van ${name}. Zo lang is die ongeveer.`,
        applicationProcess: 'Hier staat wat je doet om binnen te komen.',
      },
      {
        ...words,
        language: 'en',
        description: `This is a made-up description of ${name}. It is about this long.`,
        applicationProcess: 'Here it says what you do to get in.',
      },
    ],
    evidence: { existence: seen('stated') },
    ...parts,
  }
}

const clubs = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf'].map((number) =>
  makeSample(`Voorbeeldclub ${number}`, { topics: ['money'], kinds: ['activities'], formats: ['group'] }),
)
const municipality: Service['phones'] = [
  { number: lines.municipality.number, label: null, evidence: seen('stated', '2026-11') },
]

export const place = makeSample('Voorbeeldplek', {
  topics: ['school', 'money'],
  formats: ['group', 'place'],
  free: true,
  website: 'https://example.org',
  evidence: {
    existence: seen('stated', '2026-10-03'),
    ages: seen('dated', '2019', { dateBasis: 'inferred' }),
    areas: seen('unconfirmed', '2024', { dateEnd: '2025' }),
    website: seen('dated', null),
  },
})

export const team = makeSample('Voorbeeldteam', {
  layer: 'basic-help',
  kinds: ['buurtteam'],
  topics: ['school', 'money'],
  evidence: { existence: seen('unconfirmed', '2025') },
})

export const doctor = makeSample('Voorbeeldarts', { layer: 'basic-help', kinds: ['gp'], topics: ['school'] })

export const specialist = makeSample('Voorbeeldspecialist', {
  layer: 'specialist-help',
  kinds: ['specialist-team'],
  access: 'referral',
  referredBy: ['buurtteam', 'huisarts'],
})

/** The same place with a number that is stated, one that is dated, and none. */
export const contacts: readonly Service[] = [
  { ...place, phones: municipality },
  {
    ...place,
    website: null,
    areas: [{ type: 'country', code: 'nederland' }],
    phones: municipality.map((phone) => ({ ...phone, evidence: seen('dated', '2019') })),
  },
  { ...place, website: null },
]

const line = makeSample('Voorbeeldlijn', {
  layer: 'line',
  kinds: ['listening-line'],
  formats: ['phone', 'chat'],
  free: true,
  areas: [{ type: 'country', code: 'nederland' }],
  website: 'https://example.org',
  schedules: roundTheClock,
})
const turning18 = makeSample('Voorbeeldwijzer', { layer: 'general', kinds: ['turning-18'], formats: ['online'] })
const closing = makeSample('Voorbeeldgemeente', { layer: 'general', kinds: ['municipality'], phones: municipality })

export const samples: readonly Service[] = [place, team, doctor, specialist, line, turning18, closing, ...clubs]

export const replies = {
  who: 'parent',
  age: '16-17',
  topics: ['school', 'money', 'mood'],
  weight: 'stuck',
  known: 'buurtteam',
  place: 'zuid',
} as const satisfies Replies

export const answers = { ...replies, place: undefined }

/** A plan that has every step, because its answers ask for all of them. */
export const samplePlan = plan(answers, findPlace(replies.place), new Date('2026-11-28T22:00:00+01:00'), samples)
