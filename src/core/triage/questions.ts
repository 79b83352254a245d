import { chooseBuurt, chooseWijk, findPlace, type Place } from '../place/place'
import type { Service } from '../service'
import { findSituation, maximumSituations, situationsFor } from '../situations/find-situations'
import type { Situation } from '../situations/situation'
import { ageBandsFor, knowns, maximumTopics, type Who, weights, whos } from './answers'
import { buurtteamsAt } from './buurtteams-at'
import { listOf, type QuestionId, type Replies, skipped } from './replies'
import { topicsFor } from './topics-for'

export interface Question {
  id: QuestionId
  /** One choice, some choices, or words of one's own. */
  form: 'one' | 'some' | 'words'
  /** Most choices that may be made. */
  most: number
  maySkip: boolean
  /** Looks back only: at replies to questions that stand above this one. So every journey moves forward and ends. */
  askWhen: (replies: Replies, services: readonly Service[]) => boolean
  /** The choices in the order in which they are shown; empty for words. */
  options: (replies: Replies, services: readonly Service[]) => readonly string[]
}

const one = { form: 'one', most: 1, maySkip: true, askWhen: () => true } as const

/** The questions in the order in which they are asked. Their words are in `messages/`. */
export const questions: readonly Question[] = [
  { ...one, id: 'who', maySkip: false, options: () => whos },
  { ...one, id: 'age', options: ({ who }) => (who ? ageBandsFor(who) : []) },
  {
    ...one,
    id: 'topics',
    form: 'some',
    most: maximumTopics,
    options: ({ age }) => topicsFor(age === skipped ? undefined : age),
  },
  {
    ...one,
    id: 'situations',
    form: 'some',
    most: maximumSituations,
    askWhen: (replies) => offeredSituations(replies).length > 0,
    options: (replies) => offeredSituations(replies).map(({ id }) => id),
  },
  // In danger it changes nothing.
  { ...one, id: 'weight', askWhen: (replies) => !isAboutDanger(replies), options: () => weights },
  { ...one, id: 'known', options: ({ who }) => [...knowns, 'none', ...(asksForAnother(who) ? ['unknown'] : [])] },
  { ...one, id: 'place', form: 'words', options: () => [] },
  {
    ...one,
    id: 'wijk',
    askWhen: ({ place }) => findPlace(given(place)).status === 'choose',
    options: ({ place }) => {
      const found = findPlace(given(place))
      return found.status === 'choose' ? found.wijken : []
    },
  },
  {
    ...one,
    id: 'buurt',
    askWhen: (replies, services) => buurtteamsAt(placeBeforeBuurt(replies), services).length > 1,
    options: (replies) => {
      const place = placeBeforeBuurt(replies)
      return place.status === 'known' ? place.buurten : []
    },
  },
]

/** Of another child one need not know who helps already. */
const asksForAnother = (who: Who | undefined): boolean => who === 'someone-else' || who === 'professional'

/** What may really be going on, about the topics that were chosen, for this asker and age. */
export function offeredSituations({ who, age, topics }: Replies): readonly Situation[] {
  return who ? situationsFor({ who, age: age === skipped ? undefined : age }, listOf(topics)) : []
}

const isAboutDanger = ({ topics, situations }: Replies): boolean =>
  listOf(topics).includes('unsafe') || listOf(situations).some((id) => findSituation(id)?.danger !== undefined)

const given = (reply: string | undefined) => (reply === skipped ? undefined : reply)

function placeBeforeBuurt({ place, wijk }: Replies): Place {
  const found = findPlace(given(place))
  return wijk && wijk !== skipped ? chooseWijk(found, wijk) : found
}

/** Where the family lives, as far as the replies tell. */
export function placeOf(replies: Replies): Place {
  const place = placeBeforeBuurt(replies)
  return replies.buurt && replies.buurt !== skipped ? chooseBuurt(place, replies.buurt) : place
}
