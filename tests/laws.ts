import { isDeepStrictEqual } from 'node:util'
import { isOfficeHours } from '@/core/hours/office-hours'
import { findBuurt } from '@/core/place/buurten'
import { distanceInMetres } from '@/core/place/distance'
import type { Place } from '@/core/place/place'
import type { Plan } from '@/core/routing/plan'
import type { promises } from '@/core/routing/promises'
import type { Step } from '@/core/routing/step'
import type { Suggestion } from '@/core/routing/suggestion'
import type { Evidence, Service } from '@/core/service'
import { rowFor } from '@/core/situations/find-situations'
import type { Answers } from '@/core/triage/answers'

/** One journey at one place and moment, with the plan it leads to. */
export interface Case {
  answers: Answers
  place: Place
  now: Date
  plan: Plan
  /** Plans for the same journey with one answer less. */
  less: readonly Plan[]
  /** The plan for the same answers and services, told in another order. */
  again?: Plan
}

/** What must hold of every plan. Written without the functions that routing itself uses. */
export interface Law {
  title: string
  /** What we tell our readers that this law keeps. */
  keeps: readonly (typeof promises)[number][]
  /** What is wrong, or nothing. */
  wrong: (one: Case) => string | undefined
}

const years = {
  pregnant: [0, 0],
  '0-3': [0, 3],
  '4-11': [4, 11],
  '12-15': [12, 15],
  '16-17': [16, 17],
  '18-23': [18, 23],
} as const
const koosWijken = ['leidsche-rijn', 'vleuten-de-meern', 'west', 'zuidwest']
const heaviness: Partial<Record<Service['layer'], number>> = {
  'social-base': 0,
  'basic-help': 1,
  'specialist-help': 2,
  safety: 3,
}

const all = ({ services, more }: Step): Suggestion[] => [...services, ...more]
export const allOf = ({ steps }: Plan): Suggestion[] => steps.flatMap(all)

export const isWithinUtrecht = (place: Place): boolean => place.status !== 'outside'

const serves = ({ areas, kinds }: Service, place: Place): boolean =>
  areas.some(({ type, code }) => {
    if (type === 'country') return true
    if (place.status === 'outside') return false
    if (type === 'municipality' || type === 'region') return true
    if (place.status === 'unknown' || place.status === 'not-given') return kinds.includes('specialist-team')
    const wijken: readonly string[] = place.status === 'known' ? [place.wijk] : place.wijken
    const wijk = type === 'wijk' ? code : findBuurt(code)?.wijk
    return (
      wijk !== undefined &&
      wijken.includes(wijk) &&
      (type === 'wijk' || !kinds.includes('buurtteam') || place.buurten.includes(code))
    )
  })

const admits = ({ minimumAge, maximumAge }: Service, { age }: Answers): boolean =>
  !age || ((minimumAge ?? 0) <= years[age][1] && (maximumAge ?? 99) >= years[age][0])

/** The first day that a date of a year, a month or a day may mean. */
const firstDayOf = (date: string): string => date + '-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)

/** The day from which the age of a fact counts: its check, or its date, unless nobody knows of what that is. */
const knownSince = ({ date, dateEnd, dateBasis, checked }: Evidence): string =>
  checked ?? firstDayOf((dateBasis !== 'unknown' && (dateEnd ?? date)) || '9999')

const dayInAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** YYYY-MM-DD, 36 months before the day it is in Utrecht: for an hour or two each night another day than in UTC. */
const threeYearsBefore = (now: Date): string =>
  dayInAmsterdam.format(now).replace(/^\d{4}/, (year) => String(Number(year) - 3))

/** The share of the age that a service is there for. */
function shareOf({ minimumAge, maximumAge }: Service, { who, age }: Answers): number {
  const [youngest, oldest] = age ? years[age] : who === 'youth' ? [4, 23] : [0, 23]
  return (Math.min(oldest, maximumAge ?? 99) - Math.max(youngest, minimumAge ?? 0) + 1) / (oldest - youngest + 1)
}

/** What a young mother to be keeps, though its ages are those of the child. */
const isForTheUnborn = ({ kinds }: Service, { situations }: Plan): boolean =>
  situations.some(({ id }) => id === 'pregnant-young-no-home' || id === 'expecting') &&
  kinds.some((kind) => kind === 'birth-care' || kind === 'youth-health-care')

/** Situations in which 113 may be in sight, whatever the weight. */
const namesSuicideLine = new Set([
  'suicidal-child',
  'suicidal-me',
  'self-harm',
  'online-blackmail',
  'sexual-violence',
  'worried-about-friend',
  'lgbt',
  'postnatal',
])

const isRoundTheClock = ({ schedules }: Service): boolean =>
  schedules.length > 0 &&
  schedules.every(({ days, opens, closes }) => days.length === 7 && opens === '00:00' && closes === '24:00')

/** A line that is open day and night. */
export const isLineDayAndNight = (service: Service): boolean => service.layer === 'line' && isRoundTheClock(service)

/** The rule of SAVE: its own worker, in office hours, where it is not safe at home. */
const saveGoesFirst = ({ dangers }: Plan, { known }: Answers, now: Date): boolean =>
  known === 'save' && isOfficeHours(now) && dangers.every((danger) => danger === 'unsafe')

const isTeam = ({ kinds }: Service): boolean => kinds.includes('buurtteam')
export const hasBuurtteam = (plan: Plan): boolean => allOf(plan).some(({ service }) => isTeam(service))

export const laws: readonly Law[] = [
  {
    title: 'a plan has an open way in that fits the age and reaches the place, and ends with 14 030',
    keeps: ['open-way-in'],
    wrong: ({ plan, answers, place }) => {
      const open = allOf(plan).some(
        ({ service }) => service.access === 'open' && admits(service, answers) && serves(service, place),
      )
      if (!open) return 'no open way in'
      const last = plan.steps.at(-1)?.services.at(-1)?.service.slug
      return last === 'gemeente-utrecht' ? undefined : `ends with ${last}`
    },
  },
  {
    title: 'the escalation block is part of the plan, all five rules',
    keeps: ['danger'],
    wrong: ({ plan }) =>
      plan.escalation.map(({ id }) => id).join() ===
      'life-danger,unsafe,veilig-thuis-client,save-client-office-hours,save-client-outside'
        ? undefined
        : 'a rule is missing',
  },
  {
    title: 'nothing is suggested outside its ages, or in a wijk that it does not serve',
    keeps: ['fits'],
    wrong: ({ plan, answers, place }) => {
      const wrong = allOf(plan).find(
        ({ service }) =>
          service.slug !== 'gemeente-utrecht' &&
          !((admits(service, answers) || isForTheUnborn(service, plan)) && serves(service, place)),
      )
      return wrong?.service.slug
    },
  },
  {
    title: 'specialist help is never an open door, has its referrers, and is the team of the wijk',
    keeps: ['specialists'],
    wrong: ({ plan, place }) => {
      for (const step of plan.steps)
        for (const { service } of all(step)) {
          if (service.layer !== 'specialist-help') continue
          if (service.access !== 'referral' || service.referredBy.length === 0) return `${service.slug} is an open door`
          if (step.id !== 'may-follow' && step.id !== 'you-have') return `${service.slug} stands in ${step.id}`
        }
      const teams = allOf(plan)
        .filter(({ service }) => service.kinds.includes('specialist-team'))
        .map(({ service }) => service.slug)
        .sort()
      if (teams.length === 0) return undefined
      const expected =
        place.status === 'known'
          ? [koosWijken.includes(place.wijk) ? 'koos-utrecht' : 'spoor030']
          : place.status === 'choose'
            ? [...new Set(place.wijken.map((wijk) => (koosWijken.includes(wijk) ? 'koos-utrecht' : 'spoor030')))].sort()
            : ['koos-utrecht', 'spoor030']
      return teams.join() === expected.join() ? undefined : `${teams} instead of ${expected}`
    },
  },
  {
    title: 'for tips, nothing heavier stands before something lighter',
    keeps: ['light-first'],
    wrong: ({ plan, answers }) => {
      if (answers.weight !== 'tips' || plan.dangers.length > 0) return undefined
      const weights = plan.steps
        .filter(({ id }) => id !== 'you-have' && id !== 'talk-now')
        .flatMap(all)
        .flatMap(({ service }) => heaviness[service.layer] ?? [])
      return weights.every((weight, i) => weight >= (weights[i - 1] ?? 0)) ? undefined : weights.join()
    },
  },
  {
    title: 'for equal fit: group before individual, near reach before wide, nearer before farther',
    keeps: ['light-first'],
    wrong: ({ plan, answers, place, now }) => {
      const ids = plan.situations.map(({ id }) => id)
      const bound = threeYearsBefore(now)
      const aim = ({ service, openNow }: Suggestion) =>
        [
          service.layer,
          service.kinds,
          service.topics.filter((topic) => answers.topics.includes(topic)),
          service.madeFor.filter((id) => ids.includes(id)),
          service.audience,
          shareOf(service, answers) >= 1 / 3,
          openNow === 'yes' || isRoundTheClock(service),
          // Whatever may be old stands apart, whether or not it steps back.
          knownSince(service.evidence.existence) <= bound,
        ].join(' ')
      for (const step of plan.steps)
        for (const part of [step.services, step.more]) {
          const aims = part.map(aim)
          for (const [i, { service }] of part.entries())
            for (let j = i + 1; j < part.length; j++) {
              const later = part[j]?.service
              if (later && aims[i] === aims[j] && stepsBack(service, later, place))
                return `${service.slug} before ${later.slug}`
            }
        }
      return undefined
    },
  },
  {
    title: 'what was named is answered near, or the plan says openly that nothing is known and gives the buurtteam',
    keeps: ['told-gaps'],
    wrong: ({ plan, answers, place }) => {
      const near = allOf(plan).filter(
        ({ service }) => service.layer === 'social-base' || service.layer === 'basic-help',
      )
      const missing = answers.topics
        .filter((topic) => !near.some(({ service }) => service.topics.includes(topic)))
        .sort()
      if (missing.join() !== plan.gaps.join()) return `missing ${missing}, told ${plan.gaps}`
      if (missing.length === 0) return undefined
      if (!plan.steps.some(({ note }) => note === `gap:${missing.join('+')}`))
        return 'the gap is not told beside a step'
      return !isWithinUtrecht(place) || hasBuurtteam(plan) ? undefined : 'no buurtteam for the gap'
    },
  },
  {
    title: 'a step has at most four services, none is empty but the person one has, and no service stands twice',
    keeps: [],
    wrong: ({ plan }) => {
      const slugs = allOf(plan).map(({ service }) => service.slug)
      if (new Set(slugs).size !== slugs.length) return 'twice'
      if (plan.steps.some(({ services }) => services.length > 4)) return 'more than four'
      return plan.steps.some(({ id, services }) => services.length === 0 && id !== 'you-have')
        ? 'an empty step'
        : undefined
    },
  },
  {
    title: 'a plan begins with one to three cards',
    keeps: [],
    wrong: ({ plan: { first } }) => (first.length >= 1 && first.length <= 3 ? undefined : `${first.length} cards`),
  },
  {
    title: 'whoever has somebody already calls them first; in danger only a SAVE worker in office hours',
    keeps: [],
    wrong: ({ plan, answers, now }) => {
      const isBefore = plan.dangers.length === 0 || saveGoesFirst(plan, answers, now)
      const at = plan.steps.findIndex(({ id }) => id === 'you-have')
      if (answers.known === undefined) return at < 0 ? undefined : 'nobody was named'
      const others = plan.steps.slice(0, at).map(({ id }) => id)
      const allowed = isBefore ? [] : ['start', 'talk-now']
      return at >= 0 && others.every((id) => allowed.includes(id))
        ? undefined
        : `whoever one has stands after ${others}`
    },
  },
  {
    title:
      'whoever says not to be safe finds Veilig Thuis, or the own code that asks it, among the first cards, whatever else is going on',
    keeps: ['danger'],
    wrong: ({ plan, answers }) => {
      if (!answers.topics.includes('unsafe') || plan.situations.some(({ topics }) => topics.includes('unsafe')))
        return undefined
      if (!plan.dangers.includes('unsafe')) return 'the rule does not stand above'
      // The own code of a professional asks Veilig Thuis for advice.
      return plan.first.some((card) =>
        typeof card === 'string' ? card === 'own-code' : card.service.kinds.includes('safety-advice'),
      )
        ? undefined
        : 'no Veilig Thuis'
    },
  },
  {
    title: 'in danger nobody reads first that they should ask for a talk with whoever helps already',
    keeps: ['danger'],
    wrong: ({ plan, answers, now }) => {
      if (plan.dangers.length === 0 || saveGoesFirst(plan, answers, now)) return undefined
      const [first] = plan.first
      // Where others decide already, their own worker is whom its row names.
      if (plan.situations.some((one) => rowFor(one, answers)?.first[0] === first)) return undefined
      return first === 'own-helper' || first === 'who-referred' ? first : undefined
    },
  },
  {
    title: 'in a danger that is not about dying itself no 113 stands before it',
    keeps: ['danger'],
    wrong: ({ plan }) => {
      const [first] = plan.first
      const isOther = plan.dangers.every((danger) => danger !== 'suicide' && danger !== 'self-harm')
      return plan.dangers.length > 0 &&
        isOther &&
        typeof first === 'object' &&
        first.service.kinds.includes('suicide-prevention-line')
        ? '113 first'
        : undefined
    },
  },
  {
    title: 'of two situations of which one is a danger, two cards of the danger go before any of the other',
    keeps: ['danger'],
    wrong: ({ plan, answers, now }) => {
      const [danger, other] = plan.situations
      if (!danger?.danger || !other || other.danger || answers.known) return undefined
      const terms =
        (isOfficeHours(now) ? undefined : rowFor(danger, answers)?.outOfHours) ?? rowFor(danger, answers)?.first
      const second = plan.first[1]
      if (!terms || terms.length < 2 || !second || typeof second === 'string') return undefined
      const named = ({ service }: Suggestion) =>
        service.madeFor.includes(danger.id) ||
        service.kinds.some((kind) => (terms as readonly string[]).includes(kind)) ||
        (terms.includes('doctor') && service.kinds.some((kind) => kind === 'gp' || kind === 'gp-out-of-hours'))
      return named(second) ? undefined : `${second.service.slug} is second in ${danger.id}`
    },
  },
  {
    title: 'low spirits that one does not get out of have 113 second, and first outside office hours',
    keeps: [],
    wrong: ({ plan, answers, now }) => {
      if (answers.weight !== 'stuck' || !answers.topics.includes('mood') || plan.situations.length > 0) return undefined
      if (answers.topics.includes('unsafe') || answers.topics.includes('pregnancy')) return undefined
      const shown = plan.steps.filter(({ id }) => id !== 'you-have').flatMap(({ services }) => services)
      const at = shown.findIndex(({ service }) => service.slug === '113')
      return at === (isOfficeHours(now) ? 1 : 0) ? undefined : `113 stands at ${at}`
    },
  },
  {
    title: '113 is in sight only where low spirits or a situation ask for it, and folded in every other plan',
    keeps: [],
    wrong: ({ plan, answers }) => {
      const asks =
        plan.situations.some(({ id }) => namesSuicideLine.has(id)) ||
        (answers.weight === 'stuck' &&
          (answers.topics.includes('mood') ||
            plan.situations.some(({ id }) => id === 'stress-burnout' || id === 'sad-anxious')))
      const shown = plan.steps.flatMap(({ services }) => services).some(({ service }) => service.slug === '113')
      if (shown && !asks) return 'in sight'
      return allOf(plan).some(({ service }) => service.slug === '113') ? undefined : 'gone'
    },
  },
  {
    title: 'outside office hours somebody listens: in the first step, or directly above or below it',
    keeps: [],
    wrong: ({ plan, answers, now }) => {
      if (isOfficeHours(now) || answers.age === 'pregnant') return undefined
      const at = plan.steps.findIndex(({ id }) => id === 'start')
      // Where only the own team would begin, there is no such step.
      const around = at < 0 ? plan.steps : plan.steps.slice(Math.max(0, at - 1), at + 2)
      const listens = around
        .flatMap(all)
        .some(
          ({ service, openNow }) =>
            service.kinds.some((kind) => kind === 'listening-line' || kind === 'suicide-prevention-line') ||
            openNow === 'yes' ||
            isRoundTheClock(service),
        )
      return listens ? undefined : 'nobody to talk to'
    },
  },
  {
    title: 'a step to talk now shows one line, for the age of who asks',
    keeps: [],
    wrong: ({ plan, answers }) => {
      const talk = plan.steps.find(({ id }) => id === 'talk-now')
      if (!talk) return undefined
      if (talk.services.length !== 1) return `${talk.services.length} lines`
      return all(talk).every(({ service }) => admits(service, answers)) ? undefined : 'a line for another age'
    },
  },
  {
    title: '112 and Veilig Thuis stand in a step only where a row names them, SAVE never',
    keeps: [],
    wrong: ({ plan, answers }) => {
      const slugs = allOf(plan).map(({ service }) => service.slug)
      const named = plan.situations.flatMap(({ rows }) => rows.flatMap(({ first }) => first))
      const byRule =
        (answers.topics.includes('unsafe') && !plan.situations.some(({ topics }) => topics.includes('unsafe'))) ||
        (plan.situations.length === 0 && plan.ruleId === 'another-child')
      if (slugs.includes('save')) return 'SAVE'
      if (slugs.includes('112') && !named.includes('emergency-line')) return '112'
      return slugs.includes('veilig-thuis') && !named.includes('safety-advice') && !byRule ? 'Veilig Thuis' : undefined
    },
  },
  {
    title: 'at most fourteen services are in sight, and one card for the buurtteam, with the teams that it may be',
    keeps: [],
    wrong: ({ plan }) => {
      const shown = plan.steps.flatMap(({ services }) => services)
      if (shown.length > 14) return `${shown.length} in sight`
      const teams = allOf(plan).filter(({ service }) => isTeam(service))
      if (teams.length > 1) return `${teams.length} buurtteams`
      return teams.some(
        ({ service, candidates }) =>
          (service.slug === 'buurtteams-utrecht') === candidates.length > 1 || candidates.length === 0,
      ) || teams.length === 0
        ? undefined
        : 'no candidates'
    },
  },
  {
    title: 'a specialist team follows only what it helps with, never tips, and a foster family only living elsewhere',
    keeps: ['specialists'],
    wrong: ({ plan, answers }) => {
      const after = plan.steps.find(({ id }) => id === 'may-follow')
      const kinds = after ? all(after).flatMap(({ service }) => service.kinds) : []
      const ids = plan.situations.map(({ id }) => id)
      if (kinds.includes('foster-care') && !ids.includes('living-elsewhere')) return 'foster care'
      if (!kinds.includes('specialist-team')) return undefined
      if (answers.weight === 'tips') return 'for tips'
      const never = [
        'crying-baby',
        'debts',
        'eviction',
        'expecting',
        'not-safe-at-home',
        'partner-violence',
        'worried-about-a-child',
      ]
      if (ids.length > 0) return ids.every((id) => never.includes(id)) ? `after ${ids}` : undefined
      const about = ['behaviour', 'mood', 'parenting', 'disability', 'loss-trauma', 'addiction-gaming']
      return answers.topics.length === 0 || answers.topics.some((topic) => about.includes(topic))
        ? undefined
        : `after ${answers.topics}`
    },
  },
  {
    title: 'what covers less than a third of the age is not among the first three while another of its step is there',
    keeps: [],
    wrong: ({ plan, answers }) => {
      for (const { id, services } of plan.steps) {
        if (
          id === 'general' ||
          plan.situations.length > 0 ||
          plan.ruleId === 'unsafe' ||
          plan.ruleId.endsWith('pregnancy') ||
          plan.ruleId === 'young-pregnancy-sex'
        )
          continue
        const shares = services.map(({ service }) => shareOf(service, answers))
        const first = shares.findIndex((share) => share < 1 / 3)
        if (first >= 0 && shares.slice(first).some((share) => share >= 1 / 3)) return services[first]?.service.slug
      }
      return undefined
    },
  },
  {
    title: 'somebody of 16 or 17 here learns what to arrange before 18',
    keeps: [],
    wrong: ({ plan, answers, place }) =>
      allOf(plan).some(({ service }) => service.kinds.includes('turning-18')) ||
      !(answers.age === '16-17' && isWithinUtrecht(place))
        ? undefined
        : 'before-18',
  },
  {
    title: 'outside Utrecht no buurtteam is suggested, inside it always one',
    keeps: [],
    wrong: ({ plan, place }) => (hasBuurtteam(plan) === isWithinUtrecht(place) ? undefined : 'buurtteam'),
  },
  {
    title: 'a child is not sent to a line for adults',
    keeps: [],
    wrong: ({ plan, answers }) => {
      if (answers.who !== 'youth' || answers.age === '18-23') return undefined
      return allOf(plan).find(({ service }) => service.audience.join() === 'adults')?.service.slug
    },
  },
  {
    title: 'one answer more never removes the buurtteam, or a line that is open day and night and fits the age',
    keeps: ['nothing-lost'],
    wrong: (one) => {
      for (const before of one.less) {
        const lost = whatWasLost(before, one)
        if (lost) return lost
      }
      return undefined
    },
  },
  {
    title: 'the same answers give the same plan, in whatever order the topics and the services come',
    keeps: ['same-plan'],
    wrong: ({ plan, again }) => (!again || isDeepStrictEqual(again, plan) ? undefined : 'another plan'),
  },
]

const reaches = ['buurt', 'wijk', 'municipality', 'region', 'country']

function stepsBack(earlier: Service, later: Service, place: Place): boolean {
  const isGroup = ({ formats }: Service) => formats.includes('group')
  if (isGroup(earlier) !== isGroup(later)) return isGroup(later)
  const reach = ({ areas }: Service) => Math.min(...areas.map(({ type }) => reaches.indexOf(type)))
  if (reach(earlier) !== reach(later)) return reach(earlier) > reach(later)
  const metres = ({ locations }: Service) => {
    const doors = locations.flatMap(({ buurt }) => findBuurt(buurt ?? '') ?? [])
    return doors.length && 'point' in place ? Math.min(...doors.map((door) => distanceInMetres(place.point, door))) : 0
  }
  return metres(earlier) > metres(later)
}

/** Of two journeys of which the second has one answer more: the buurtteam and the lines open day and night that are gone. */
function whatWasLost(before: Plan, after: Case): string | undefined {
  if (!isWithinUtrecht(before.place) || !isWithinUtrecht(after.place)) return undefined
  const still = new Set(allOf(after.plan).map(({ service }) => service))
  if (hasBuurtteam(before) && !hasBuurtteam(after.plan)) return 'the buurtteam'
  return allOf(before)
    .map(({ service }) => service)
    .find((service) => isLineDayAndNight(service) && admits(service, after.answers) && !still.has(service))?.slug
}
