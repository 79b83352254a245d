import type { ReactNode } from 'react'
import type { Found } from '@/core/links/walk'
import type { City } from '../sign-in/openid'
import type { PrismaClient } from '../store/database/client'
import type { Moment } from '../store/history/proposals'

/** Who is signed in. */
export interface Me {
  id: string
  role: string
  /** Of a member: whose facts are theirs. */
  organizationSlug: string | null
}

/** What somebody who is signed in asks for. */
export interface Asked {
  store: PrismaClient
  me: Me
  /** The session itself, to end it. */
  session: string
  moment: () => Moment
  /** The parts of the path after the name of the page. */
  rest: readonly string[]
  query: URLSearchParams
  /** What was posted; undefined where somebody only looks. */
  form: URLSearchParams | undefined
  /** The room's own address, and where the public site is. */
  origin: string
  site: string
  /** Where mails become files, for somebody to send on; undefined where a server sends them. */
  mailFolder: string | undefined
  token: () => string
  /** The city's own sign-in; undefined where the settings name none. */
  city: City | undefined
  /** Looks at a web address now; undefined where links are not looked at. */
  lookNow: LookNow | undefined
}

/** What is found at an address; undefined while another look is under way. */
export type LookNow = (address: string) => Promise<Found | undefined>

/** A page, a file to keep, or where to look next. */
export type Answered =
  | { title: string; main: ReactNode; status?: number }
  | { file: string; type: string; body: string }
  | { to: string; cookie?: string }

/** Thrown where a keeper may not do this, or it is not there. */
export class NotForYou extends Error {
  constructor(readonly status: 403 | 404) {
    super(`${status}`)
  }
}
