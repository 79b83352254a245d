import type { Access, Audience, Confidence, Format, Kind, Layer, Referrer, Register, Topic } from './taxonomy'

/** Who may say that a fact is still so: who it is about, the municipality, or who keeps this directory. */
export const checkers = ['organization', 'municipality', 'editors'] as const
export type Checker = (typeof checkers)[number]

/** Where a fact was seen and how sure that is. */
export interface Evidence {
  address: string
  /** YYYY, YYYY-MM or YYYY-MM-DD; null when nothing is known of it. */
  date: string | null
  /** The end of a span, when only a span is known. */
  dateEnd: string | null
  dateBasis: 'stated' | 'inferred' | 'unknown'
  status: Confidence
  /** YYYY-MM-DD: the day on which somebody last asked or looked whether it is still so; null when nobody did. */
  checked: string | null
  /** Who did; null when nobody did. */
  checkedBy: Checker | null
}

export interface Phone {
  number: string
  /** When or for whom this number counts, in Dutch; null when it is simply the number. */
  label: string | null
  evidence: Evidence
}

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Weekday = (typeof weekdays)[number]

/** Wall clock of Europe/Amsterdam. `opens` and `closes` are HH:MM; `closes` may be 24:00. Round the clock is every day 00:00–24:00. */
export interface Schedule {
  days: Weekday[]
  opens: string
  closes: string
  /** What is open then. */
  of: 'phone' | 'door' | 'chat' | 'all'
  evidence: Evidence
}

export interface Location {
  name: string | null
  /** Street and number as far as known; null when only the buurt or wijk is known. */
  address: string | null
  postcode: string | null
  /** CBS buurt code, when known. */
  buurt: string | null
  /** How one gets in and around with a wheelchair or a pram, in Dutch; null when nobody told. */
  accessibility: string | null
  evidence: Evidence
}

export type AreaType = 'country' | 'region' | 'municipality' | 'wijk' | 'buurt'

/** `code` is `nederland`, `provincie-utrecht`, `utrecht`, a wijk slug, or a CBS buurt code. */
export interface ServiceArea {
  type: AreaType
  code: string
}

/** The words of a service in one language and register. */
export interface ServiceText {
  language: string
  register: Register
  /** What it is and what it does for you. */
  description: string
  /** How you get in. */
  applicationProcess: string
  /** What it costs; null when not known. */
  feesDescription: string | null
  /** What to be careful with; null when nothing. */
  alert: string | null
}

/** Who offers services. */
export interface Organization {
  slug: string
  name: string
  website: string | null
}

/** A service that is gone from the directory: renamed, or closed. Links that were given out still name it. */
export interface Retired {
  slug: string
  name: string
  /** The slug of who offered it. */
  organization: string
  /** True when it stopped; false when only its name and slug changed. */
  closed: boolean
  /** The slug of what it is now, or of what took its place; null when nothing did. */
  now: string | null
}

/** The facts that somebody needs to get in, each with its evidence. */
export type FactName = 'existence' | 'ages' | 'areas' | 'access' | 'fees' | 'website'

/** The read model of the directory: one service with everything that routing and pages need. */
export interface Service {
  slug: string
  name: string
  alternateNames: string[]
  /** What people type when they look for it and do not know its name, in any language. Shown nowhere. */
  searchWords: string[]
  organization: { slug: string; name: string }
  layer: Layer
  kinds: Kind[]
  topics: Topic[]
  /** Ids of the situations that it is made for. */
  madeFor: string[]
  audience: Audience[]
  /** Inclusive, of the child or young person; null when not stated. */
  minimumAge: number | null
  maximumAge: number | null
  access: Access
  /** Empty for an open service. */
  referredBy: Referrer[]
  formats: Format[]
  areas: ServiceArea[]
  /** Languages spoken, as BCP 47 tags, only where a source names them. */
  languages: string[]
  /** null when not known. */
  free: boolean | null
  website: string | null
  email: string | null
  phones: Phone[]
  schedules: Schedule[]
  locations: Location[]
  texts: ServiceText[]
  /** `existence` is always there; another fact is there when its source differs from that one. */
  evidence: { existence: Evidence } & Partial<Record<FactName, Evidence>>
}
