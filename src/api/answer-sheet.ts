import { toCsv } from '../core/csv'
import type { ApiAnswerer } from './api-answer'
import { fileHeaders } from './file-headers'
import { readLanguage } from './v1/read-asked'
import { sayService } from './v1/say-service'
import { speechIn } from './v1/speech'

export const sheetAddress = '/api/guide.csv'

const columns = [
  'name',
  'organization',
  'layer',
  'topics',
  'access',
  'referredBy',
  'ages',
  'areas',
  'phones',
  'website',
  'email',
  'places',
  'hours',
  'languages',
  'cost',
  'description',
  'applicationProcess',
  'alert',
  'sure',
  'page',
] as const

/** The whole guide as a table for a spreadsheet program, a row for each service, with its words in the language that is asked for; or a problem that names what is wrong in the query. */
export const answerSheet: ApiAnswerer = ({ query, site }, { edition: { services } }, now) => {
  const locale = readLanguage(query)
  if (typeof locale === 'object') return locale
  const speech = speechIn(locale, site)
  const rows = services.map((service) => {
    const { name, organization, text, phones, phonesAsText, locations, website, email, page, said } = sayService(
      service,
      now,
      speech,
    )
    const cells: Record<(typeof columns)[number], string | null> = {
      name,
      organization: organization.name,
      layer: said.layer,
      topics: service.topics.map((topic) => speech.t(`topics.adult.${topic}.label`)).join(', '),
      access: said.access,
      referredBy: said.referredBy,
      ages: said.ages,
      areas: said.areas,
      phones: [...phones, ...phonesAsText].map(({ text }) => text).join(' · '),
      website,
      email,
      places: locations.map((place) => place.text).join(' · '),
      hours: said.hours,
      languages: said.languages,
      cost: text.feesDescription ?? said.cost,
      description: text.description,
      applicationProcess: text.applicationProcess,
      alert: text.alert,
      sure: said.sure,
      page,
    }
    return columns.map((column) => cells[column])
  })
  return {
    status: 200,
    headers: fileHeaders('text/csv', `${speech.t('sheet.file')}.csv`, locale),
    body: toCsv([columns.map((column) => speech.t(`sheet.columns.${column}`)), ...rows]),
  }
}
