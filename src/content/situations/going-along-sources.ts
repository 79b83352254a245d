import type { Locale } from '../../i18n/languages'

/** Where it was read how one talks with a child or a parent, and whom one may ask for advice. No page says when it was written. */
const sources = {
  moment: {
    title: {
      nl: 'NJi, praten met een kind',
      en: 'NJi, talking with a child',
    },
    address: 'https://www.nji.nl/kindermishandeling/hoe-praat-ik-met-een-kind-over-vermoedens',
  },
  secret: {
    title: {
      nl: 'School en opvang, tips',
      en: 'Schools and child care, tips',
    },
    address: 'https://www.kindermishandelingonderwijskinderopvang.nl/tips-voor-het-gesprek/',
  },
  parents: {
    title: {
      nl: 'Jeugdhulp, praten met ouders',
      en: 'Youth care, talking with parents',
    },
    address:
      'https://www.richtlijnenjeugdhulp.nl/kindermishandeling/signalering-en-diagnostiek/samenwerken-met-ouders-en-kind-stap-3',
  },
  unnamed: {
    title: {
      nl: 'Veilig Thuis, anoniem advies',
      en: 'Veilig Thuis, advice unnamed',
    },
    address: 'https://www.veiligthuisutrecht.nl/meer-informatie/over-verwaarlozing-en-geweld/',
  },
  code: {
    title: {
      nl: 'Veilig Thuis, de meldcode',
      en: 'Veilig Thuis, the meldcode',
    },
    address: 'https://www.veiligthuisoostbrabant.nl/ik-ben-professional-en-wil-een-melding-doen-zo-werkt-de-meldcode/',
  },
} as const

/** The sources of every page about going along, in this language. */
export const goingAlongSources = (locale: Locale) =>
  Object.fromEntries(
    Object.entries(sources).map(([key, { title, address }]) => [key, { title: title[locale], address, date: null }]),
  )
