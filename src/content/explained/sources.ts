type Language = 'nl' | 'en'

/** When the laws and texts were read for these pages. */
const read = { nl: '22 november 2026', en: '22 November 2026' } as const

/**
 * The laws that the pages rest on. Read in the copies of wetten.overheid.nl in the repository MinBZK/regelrecht-corpus; `from` is the
 * day from which the text that was read holds. The youth act has a change of article 7.3.11 announced for 2027-01-01: read it again then.
 */
const laws = {
  youthAct: { nl: 'Jeugdwet', en: 'Jeugdwet (Youth Act)', from: '2026-01-01' },
  civilCode1: { nl: 'Burgerlijk Wetboek boek 1', en: 'Burgerlijk Wetboek (Civil Code), book 1', from: '2025-07-05' },
  civilCode7: { nl: 'Burgerlijk Wetboek boek 7', en: 'Burgerlijk Wetboek (Civil Code), book 7', from: '2026-01-01' },
  civilProcedure: {
    nl: 'Wetboek van Burgerlijke Rechtsvordering',
    en: 'Wetboek van Burgerlijke Rechtsvordering (Code of Civil Procedure)',
    from: '2026-07-14',
  },
  healthInsuranceAct: {
    nl: 'Zorgverzekeringswet',
    en: 'Zorgverzekeringswet (Health Insurance Act)',
    from: '2026-01-01',
  },
  careAllowanceAct: {
    nl: 'Wet op de zorgtoeslag',
    en: 'Wet op de zorgtoeslag (Healthcare Allowance Act)',
    from: '2026-01-01',
  },
  studentFinanceAct: {
    nl: 'Wet studiefinanciering 2000',
    en: 'Wet studiefinanciering 2000 (Student Finance Act)',
    from: '2026-08-01',
  },
  childBenefitAct: {
    nl: 'Algemene Kinderbijslagwet',
    en: 'Algemene Kinderbijslagwet (Child Benefit Act)',
    from: '2026-08-01',
  },
  schoolAttendanceAct: {
    nl: 'Leerplichtwet 1969',
    en: 'Leerplichtwet 1969 (Compulsory Education Act)',
    from: '2026-08-01',
  },
} as const

/** Texts that were read on that day themselves, or in a stored copy, with what is known of their age. */
const texts = {
  childRightsOpinion: {
    nl: 'Verdrag inzake de rechten van het kind, artikel 12 (gelezen in een kopie uit 2017)',
    en: 'Convention on the Rights of the Child, article 12 (read in a copy from 2017)',
  },
  cityYouthCare: {
    nl: 'Gemeente Utrecht, “Zorg voor jeugd” (rond 2021)',
    en: 'Municipality of Utrecht, “Zorg voor jeugd” (around 2021)',
  },
  cityPolicy: {
    nl: 'Gemeente Utrecht, “Samen opgroeien, samen opvoeden 2025-2034” (samenvatting)',
    en: 'Municipality of Utrecht, “Samen opgroeien, samen opvoeden 2025-2034” (summary)',
  },
  citySpecialists: {
    nl: 'Gemeente Utrecht, “Specialistische jeugdhulp in de buurt” (rond 2019)',
    en: 'Municipality of Utrecht, “Specialistische jeugdhulp in de buurt” (around 2019)',
  },
  crisisPage: {
    nl: 'Samen Veilig Midden-Nederland, “Spoed of crisis contact” (november 2022 of later)',
    en: 'Samen Veilig Midden-Nederland, “Spoed of crisis contact” (November 2022 or later)',
  },
  sharingInTeams: {
    nl: 'Nederlands Jeugdinstituut, “Met wie mag het wijkteam informatie delen?” (zonder datum)',
    en: 'Nederlands Jeugdinstituut, “Met wie mag het wijkteam informatie delen?” (undated)',
  },
  bigFive: {
    nl: 'VNG, “Aanpak jongvolwassenen 16-27 in een kwetsbare positie” (zonder datum)',
    en: 'VNG, “Aanpak jongvolwassenen 16-27 in een kwetsbare positie” (undated)',
  },
  schoolAllowance: {
    nl: 'De Meerbode, bericht van DUO over geld voor scholieren (mei 2025)',
    en: 'De Meerbode, news from DUO about money for pupils (May 2025)',
  },
} as const

/** Texts that were only seen in November 2026, when the facts of the directory were collected. */
const seen = {
  supportedHousing: {
    nl: 'Gemeente Utrecht, nieuws voor zorgprofessionals (15 januari 2025)',
    en: 'Municipality of Utrecht, news for care professionals (15 January 2025)',
  },
  moneyForYoungAdults: {
    nl: 'Gemeente Utrecht, “Rondkomen en schuldenvrij” (2021 tot 2023)',
    en: 'Municipality of Utrecht, “Rondkomen en schuldenvrij” (2021 to 2023)',
  },
  birthdayCard: {
    nl: 'gemeente.nu over de kaart van Utrecht (februari 2023)',
    en: 'gemeente.nu on the card from Utrecht (February 2023)',
  },
  specialistTeams: {
    nl: 'Spoor030 en KOOS, veelgestelde vragen (zonder datum)',
    en: 'Spoor030 and KOOS, frequently asked questions (undated)',
  },
  fosterCare: {
    nl: 'Gemeente Utrecht, “Pleegouders gezocht” (na 2020)',
    en: 'Municipality of Utrecht, “Pleegouders gezocht” (after 2020)',
  },
  buurtteamsFree: {
    nl: 'Gemeente Utrecht, “Waar werken we aan” (rond 2018)',
    en: 'Municipality of Utrecht, “Waar werken we aan” (around 2018)',
  },
  buurtteamsOpen: {
    nl: 'Volksgezondheidsmonitor Utrecht, “Buurtteams” (rond 2022)',
    en: 'Volksgezondheidsmonitor Utrecht, “Buurtteams” (around 2022)',
  },
  youthHealthCare: {
    nl: 'Volksgezondheidsmonitor Utrecht over de jeugdgezondheidszorg (zonder datum)',
    en: 'Volksgezondheidsmonitor Utrecht on youth health care (undated)',
  },
  familyWorkerAtGp: {
    nl: 'Gemeente Utrecht, jaarverslag 2021 (mei 2022)',
    en: 'Municipality of Utrecht, annual report 2021 (May 2022)',
  },
  noOwnRisk: {
    nl: 'NU.nl, “Zorg vrijgesteld van eigen risico” (december 2016)',
    en: 'NU.nl, “Zorg vrijgesteld van eigen risico” (December 2016)',
  },
  addictionUnder18: { nl: 'Regelhulp, “Verslaving” (zonder datum)', en: 'Regelhulp, “Verslaving” (undated)' },
  waitingInCity: {
    nl: 'Utrecht Monitor, “Ondersteuning jeugd” (2025)',
    en: 'Utrecht Monitor, “Ondersteuning jeugd” (2025)',
  },
  crisisService: {
    nl: 'Altrecht, “Acute psychiatrie” (zonder datum, na maart 2017)',
    en: 'Altrecht, “Acute psychiatrie” (undated, after March 2017)',
  },
  jeugdstem: { nl: 'jeugdstem.nl (zonder datum)', en: 'jeugdstem.nl (undated)' },
  complaintsVeiligThuis: {
    nl: 'Veilig Thuis Utrecht, “Klachten” (zonder datum, na 2022)',
    en: 'Veilig Thuis Utrecht, “Klachten” (undated, after 2022)',
  },
  ombudsDesk: { nl: 'utrechtsombudsloket.nl (2026)', en: 'utrechtsombudsloket.nl (2026)' },
  childOmbudsman: {
    nl: 'De Kinderombudsman, contactpagina (oud, zonder datum)',
    en: 'De Kinderombudsman, contact page (old, undated)',
  },
} as const

type LawId = keyof typeof laws
type TextId = keyof typeof texts
type SeenId = keyof typeof seen
type Cited = TextId | SeenId | readonly [LawId, ...string[]]

const isSeen = (cited: Cited): cited is SeenId => typeof cited === 'string' && Object.hasOwn(seen, cited)

const articlesOf = (locale: Language, articles: readonly string[]): string => {
  const list = new Intl.ListFormat(locale).format(articles)
  const word = { nl: ['artikel', 'artikelen'], en: ['article', 'articles'] }[locale][articles.length > 1 ? 1 : 0]
  return `${word} ${list}`
}

const dayOf = (locale: Language, day: string): string =>
  new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  )

function lawIn(locale: Language, [id, ...articles]: readonly [LawId, ...string[]]): string {
  const from = dayOf(locale, laws[id].from)
  const version = { nl: `tekst geldig vanaf ${from}`, en: `text in force from ${from}` }[locale]
  return `${laws[id][locale]}, ${articlesOf(locale, articles)} (${version})`
}

function nameOf(locale: Language, cited: Cited): string {
  if (isSeen(cited))
    return `${seen[cited][locale]}, ${{ nl: 'gezien in november 2026', en: 'seen in November 2026' }[locale]}`
  return typeof cited === 'string' ? texts[cited][locale] : lawIn(locale, cited)
}

/** One line that names every law and text a part rests on, and when they were read. */
export function cite(locale: Language, ...cited: readonly Cited[]): string {
  const named = cited.map((one) => nameOf(locale, one)).join('; ')
  if (cited.every(isSeen)) return `${named}.`
  const when = { nl: `Gelezen op ${read.nl}.`, en: `Read on ${read.en}.` }[locale]
  return `${named}. ${when}`
}
