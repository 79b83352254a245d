import { toCsv } from '../core/csv'
import { howTrue } from '../core/how-true/how-true'
import { listFigures } from '../ui/how-true/figures'
import type { ApiAnswerer } from './api-answer'
import { fileHeaders } from './file-headers'
import { readLanguage } from './v1/read-asked'
import { speechIn } from './v1/speech'

/** How true the directory is and what is missing where, every number of the page as a row of a table; or a problem that names what is wrong in the query. */
export const answerFigures: ApiAnswerer = ({ query, site }, { edition: { services }, done }, now) => {
  const locale = readLanguage(query)
  if (typeof locale === 'object') return locale
  const { t } = speechIn(locale, site)
  return {
    status: 200,
    headers: fileHeaders('text/csv', `${t('howTrue.file')}.csv`, locale),
    body: toCsv(listFigures(howTrue(services, done, now), t)),
  }
}
