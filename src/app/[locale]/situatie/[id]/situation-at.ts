import type { Metadata } from 'next'
import { situations } from '@/core/situations/find-situations'
import { addressWordOf, type Situation } from '@/core/situations/situation'

export interface SituationProps {
  params: Promise<{ id: string }>
}

/** The situation that the address names, by its id or by its code; undefined where there is none. */
export async function situationAt({ params }: SituationProps): Promise<Situation | undefined> {
  const { id } = await params
  return situations.find((situation) => addressWordOf(situation) === id)
}

/** The tab and the preview of a page about danger say nothing of it, and no search engine keeps it. */
export const metadataOf = (
  situation: Situation | undefined,
  neutral: string,
  title: (situation: Situation) => string,
): Metadata =>
  !situation || situation.danger
    ? { title: { absolute: neutral }, robots: 'noindex', referrer: 'no-referrer' }
    : { title: title(situation) }
