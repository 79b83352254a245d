import type { Understood } from '../search/own-words'
import { findSituation, rowFor } from '../situations/find-situations'
import { maximumTopics } from './answers'
import { type Replies, skipped } from './replies'
import { topicsFor } from './topics-for'

/** What own words propose: nothing is answered by it until the person says so. */
export interface Proposal extends Pick<Understood, 'dangers'> {
  /** What may be going on, by id, only what is for this asker; to be ticked at its question. */
  situations: readonly string[]
  /** What they are about, to be ticked now, with what was ticked already. */
  topics: readonly string[]
}

/** What is proposed to this asker of what words are about. */
export function propose(understood: Understood, { who, age }: Replies, ticked: readonly string[]): Proposal {
  const band = age === skipped ? undefined : age
  const offered: readonly string[] = topicsFor(band)
  const fitting = understood.situations.flatMap((id) => {
    const situation = findSituation(id)
    const topic = situation?.topics.find((one) => offered.includes(one))
    return situation && topic && who && rowFor(situation, { who, age: band }) ? [{ id, topic }] : []
  })
  return {
    dangers: understood.dangers,
    situations: fitting.map(({ id }) => id),
    topics: [...new Set([...ticked, ...fitting.map(({ topic }) => topic)])].slice(0, maximumTopics),
  }
}
