import type { Service } from '../service'
import { answersDanger } from '../situations/danger-services'
import { chosenSituations, saysUnsafe } from '../situations/find-situations'
import type { Situation } from '../situations/situation'
import type { Kind, Topic } from '../taxonomy'
import type { Answers, Known } from '../triage/answers'
import { forEverything } from './takes-calls'

/** Of which kind somebody is who helps already. SAVE is called by its own worker's number. */
const kindsOfKnown: Partial<Record<Known, Kind>> = {
  buurtteam: 'buurtteam',
  'specialist-team': 'specialist-team',
  'veilig-thuis': 'safety-advice',
}

/** What somebody says when they call a service. */
export interface ToTell {
  /** What is going on: what was chosen, or else the topics. A door for everything hears everything, any other only what it is about. */
  situations: readonly Situation[]
  topics: readonly Topic[]
  /** True when it is about a child of somebody else, though a parent asks. */
  isOtherChild: boolean
  /** In danger nobody says for how long, or that they do not get out of it: it is known already. */
  isDanger: boolean
  /** The child is not born yet, under four, older; or nothing is said of its age, because it is the pregnancy that one calls about. */
  age: 'unborn' | 'small' | 'years' | null
  /** Who is called is who helps already. */
  isKnownHere: boolean
  asks: 'help' | 'referral' | 'meanwhile'
}

/** What to say of these answers to this service. Who waits is not sent for one more referral, and who helps already is not asked for one. */
export function whatToTell(answers: Answers, { kinds, topics, madeFor, access }: Service): ToTell {
  const { who, age, known } = answers
  const chosen = chosenSituations(answers.situations ?? [], answers)
  const isUnsafe = saysUnsafe(chosen, answers)
  const inDanger = chosen.filter(({ danger }) => danger)
  const isDanger = isUnsafe || inDanger.length > 0
  const isKnownHere = kinds.some((kind) => kind === (known && kindsOfKnown[known]))
  const hearsAll = isKnownHere || kinds.some((kind) => forEverything.includes(kind))
  const isAbout = (about: readonly Topic[]) => hearsAll || about.some((topic) => topics.includes(topic))
  // Whoever answers a danger hears of that, and of nothing beside it.
  const onlyDanger = isDanger && answersDanger({ kinds, madeFor })
  const situations = (onlyDanger ? inDanger : chosen).filter((one) => madeFor.includes(one.id) || isAbout(one.topics))
  const others = onlyDanger || situations.length > 0 ? unsafeTopic(isUnsafe) : answers.topics
  const named = others.filter((topic) => topic !== 'unsure' && isAbout([topic]))
  const aboutPregnancy = [...named, ...situations.flatMap((one) => one.topics)].includes('pregnancy')
  return {
    situations,
    topics: named,
    isOtherChild: situations.length > 0 && situations.every(({ otherChild }) => otherChild),
    isDanger: isDanger || named.includes('unsafe'),
    age: aboutPregnancy && who !== 'youth' ? null : age === 'pregnant' ? 'unborn' : age === '0-3' ? 'small' : 'years',
    isKnownHere,
    asks: known === 'waiting-list' ? 'meanwhile' : access === 'referral' && !isKnownHere ? 'referral' : 'help',
  }
}

const unsafeTopic = (isUnsafe: boolean): readonly Topic[] => (isUnsafe ? ['unsafe'] : [])
