import type { Answers } from '@/core/triage/answers'

interface Vignette {
  who: string
  answers: Answers
  place: string
  at: string
  /** The steps in order, each with the first services in it. */
  sees: string[]
}

const tuesdayMorning = '2026-11-24T10:00:00+01:00'
const saturdayNight = '2026-11-21T22:15:00+01:00'

/** People, and what they see first. A page that a professional can read and sign; not yet read by one. */
export const vignettes: Vignette[] = [
  {
    who: 'a mother in Overvecht, son of 14 misses school, debts at home',
    answers: { who: 'parent', age: '12-15', topics: ['school', 'money'], weight: 'ongoing' },
    place: '3561 AB',
    at: tuesdayMorning,
    sees: [
      'start: buurtteam-overvecht-spoorzoom',
      'nearby: leergeld-utrecht',
      'may-follow: spoor030',
      'general: kindertelefoon',
    ],
  },
  {
    who: 'a girl of 16 in Leidsche Rijn who feels bad, on a Saturday night',
    answers: { who: 'youth', age: '16-17', topics: ['mood'], weight: 'ongoing' },
    place: 'Leidsche Rijn',
    at: saturdayNight,
    sees: [
      'talk-now: 113',
      'start: huisarts, buurtteam-leidsche-rijn',
      'nearby: ',
      'may-follow: koos-utrecht',
      'before-18: utrecht-18-worden',
      'general: in-je-bol',
    ],
  },
  {
    who: 'the same girl, who cannot go on, on a Tuesday morning',
    answers: { who: 'youth', age: '16-17', topics: ['mood'], weight: 'stuck' },
    place: 'Leidsche Rijn',
    at: tuesdayMorning,
    sees: ['talk-now: 113', 'start: buurtteam-leidsche-rijn, huisarts'],
  },
  {
    who: 'parents of a baby in Lunetten who want tips about sleeping',
    answers: { who: 'parent', age: '0-3', topics: ['parenting'], weight: 'tips' },
    place: 'Lunetten',
    at: tuesdayMorning,
    sees: ['start: ', 'nearby: jeugdgezondheidszorg, kansrijke-start-utrecht, buurtteam-lunetten'],
  },
  {
    who: 'a pregnant woman in Pijlsweerd with little money',
    answers: { who: 'parent', age: 'pregnant', topics: ['money'], weight: 'ongoing' },
    place: 'Pijlsweerd',
    at: tuesdayMorning,
    sees: [
      'start: jeugdgezondheidszorg, kansrijke-start-utrecht, buurtteam-ondiep-pijlsweerd, inloopspreekuur-pijlsweerd',
    ],
  },
  {
    who: 'a child of 9 in Zuilen who is bullied',
    answers: { who: 'youth', age: '4-11', topics: ['friends-bullying'], weight: 'tips' },
    place: 'Zuilen',
    at: tuesdayMorning,
    sees: ['start: jou-jongerenwerk', 'nearby: buurtteam-zuilen', 'general: kindertelefoon'],
  },
  {
    who: 'a neighbour in Wittevrouwen who hears a child scream',
    answers: { who: 'someone-else', age: '4-11', topics: ['behaviour'], weight: 'ongoing' },
    place: 'Wittevrouwen',
    at: tuesdayMorning,
    sees: ['start: buurtteam-noordoost, veilig-thuis'],
  },
  {
    who: 'the same neighbour at night',
    answers: { who: 'someone-else', age: '4-11', topics: ['behaviour'], weight: 'stuck' },
    place: 'Wittevrouwen',
    at: saturdayNight,
    sees: ['talk-now: veilig-thuis', 'start: buurtteam-noordoost'],
  },
  {
    who: 'a father in West with a SAVE worker, at night',
    answers: { who: 'parent', age: '4-11', topics: ['behaviour'], weight: 'stuck', known: 'save' },
    place: 'wijk West',
    at: saturdayNight,
    sees: ['you-have: ', 'talk-now: luisterlijn, 113', 'start: buurtteam-west, huisarts'],
  },
  {
    who: 'a parent who has the buurtteam already and wants to know what else there is',
    answers: { who: 'parent', age: '12-15', topics: ['behaviour'], weight: 'ongoing', known: 'buurtteam' },
    place: 'Lombok',
    at: tuesdayMorning,
    sees: ['you-have: buurtteam-west'],
  },
  {
    who: 'a young man of 19 in the Binnenstad without a place and with debts',
    answers: { who: 'youth', age: '18-23', topics: ['housing', 'money'], weight: 'stuck' },
    place: 'Binnenstad',
    at: tuesdayMorning,
    sees: ['start: buurtteam-binnenstad, huisarts', 'nearby: ', 'may-follow: de-tussenvoorziening'],
  },
  {
    who: 'a mother new in the Netherlands, in Kanaleneiland, with a child of 7',
    answers: { who: 'parent', age: '4-11', topics: ['language-newcomer', 'leisure'], weight: 'tips' },
    place: 'Kanaleneiland',
    at: tuesdayMorning,
    sees: ['start: bibliotheek-kanaleneiland', 'nearby: buurtteam-kanaleneiland-noord, buurtteam-kanaleneiland-zuid'],
  },
  {
    who: 'a parent who lives in Amsterdam',
    answers: { who: 'parent', age: '12-15', topics: ['mood'], weight: 'ongoing' },
    place: '1012 AB',
    at: tuesdayMorning,
    sees: ['start: huisarts', 'nearby: join-us-online, at-ease-chat', 'general: kindertelefoon'],
  },
  {
    who: 'somebody who skips every question',
    answers: { who: 'parent', topics: [] },
    place: '',
    at: tuesdayMorning,
    sees: ['start: buurtteams-utrecht', 'nearby: dock-sociaal-makelaars', 'may-follow: koos-utrecht, spoor030'],
  },
]
