import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { readPlanRequest } from '@/api/plan-request'
import { findPlace } from '@/core/place/place'
import { type Plan, plan } from '@/core/routing/plan'
import { services } from '../directory-under-test'

const slug = z.enum(services.map(({ slug }) => slug))
const vignette = z.strictObject({
  /** Who it is and what is going on, in a line. */
  person: z.string(),
  /** As `POST /api/plan` takes it. */
  request: z.record(z.string(), z.unknown()),
  firstThreeHasOneOf: z.array(slug),
  firstThreeHasAllOf: z.array(slug),
  neverShown: z.array(z.string()),
})
export type Vignette = z.output<typeof vignette>

export const vignetteSets = ['first', 'tuned', 'apart'] as const
export type VignetteSet = (typeof vignetteSets)[number]

/** People, and what an experienced worker would show them first, and never. Of the set `apart` only totals are looked at while tuning. Throws where a file is not right. */
export const readVignettes = (set: VignetteSet): Vignette[] =>
  z.array(vignette).parse(JSON.parse(readFileSync(`tests/vignettes/${set}.json`, 'utf8')))

export interface Judged {
  vignette: Vignette
  plan: Plan
  /** Slugs of all that is in sight, in order. */
  shown: string[]
  /** What is not as the worker would have it; empty when it holds. */
  wrong: string[]
}

/** The plan of a person, held against what an experienced worker would show. */
export function judge(vignette: Vignette): Judged {
  const made = planOf(vignette)
  const shown = made.steps.flatMap(({ services }) => services.map(({ service }) => service.slug))
  const three = shown.slice(0, 3)
  const { firstThreeHasOneOf: one, firstThreeHasAllOf: all, neverShown: never } = vignette
  return {
    vignette,
    plan: made,
    shown,
    wrong: [
      ...(one.length > 0 && !one.some((slug) => three.includes(slug)) ? [`none of ${one.join(', ')}`] : []),
      ...all.filter((slug) => !three.includes(slug)).map((slug) => `without ${slug}`),
      ...never.filter((slug) => shown.includes(slug)).map((slug) => `shows ${slug}`),
    ],
  }
}

function planOf({ person, request }: Vignette): Plan {
  const read = readPlanRequest(request)
  if (!read.success) throw new Error(`${person}: ${z.prettifyError(read.error)}`)
  const { known, place, at, ...answers } = read.data
  return plan({ ...answers, known: known[0] }, findPlace(place), at ?? new Date('2026-11-24T10:00:00+01:00'), services)
}
