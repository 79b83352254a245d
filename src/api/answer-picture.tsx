import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { howTrue } from '../core/how-true/how-true'
import { wordsIn } from '../i18n/words'
import { NotNearPicture } from '../ui/how-true/not-near-picture'
import type { ApiAnswerer } from './api-answer'
import { fileHeaders } from './file-headers'
import { readLanguage } from './v1/read-asked'

/** The map of where nothing is near, as a drawing for a report; or a problem that names what is wrong in the query. */
export const answerPicture: ApiAnswerer = ({ query }, { edition: { services }, done }, now) => {
  const locale = readLanguage(query)
  if (typeof locale === 'object') return locale
  const messages = wordsIn(locale)
  return {
    status: 200,
    headers: fileHeaders('image/svg+xml', `${messages.howTrue.file}.svg`, locale),
    body: renderToStaticMarkup(
      <IntlProvider locale={locale} messages={messages} timeZone="Europe/Amsterdam">
        <NotNearPicture howTrue={howTrue(services, done, now)} />
      </IntlProvider>,
    ),
  }
}
