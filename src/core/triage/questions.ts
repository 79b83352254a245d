import { chooseBuurt, chooseWijk, findPlace, type Place } from '../place/place'
import type { Service } from '../service'
import { ageBandsFor, knowns, maximumTopics, weights, whos } from './answers'
import { buurtteamsAt } from './buurtteams-at'
import { type QuestionId, type Replies, skipped } from './replies'
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
  { ...one, id: 'weight', options: () => weights },
  { ...one, id: 'known', options: () => [...knowns, 'none'] },
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
