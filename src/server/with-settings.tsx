import { renderToStaticMarkup } from 'react-dom/server'
import { mailHref } from '../core/way-in/mail-href'
import { localeOf } from '../i18n/addresses'
import { sourceLocale } from '../i18n/languages'
import { wordsIn } from '../i18n/words'
import { reportId } from '../ui/service/report-problem'

/** What whoever runs this site may say of it. */
export interface Settings {
  siteUrl?: string | undefined
  reportTo?: string | undefined
}

/** The same picture for every page: what a chat app shows of a link tells nothing about it. */
const preview = '/preview.png'

const place = new RegExp(`(<p id="${reportId}"[^>]*>)(</p>)`)

/** The page with what is a setting and not known when it is made: the picture for previews, and where to tell that something is not right. */
export function withSettings(html: string, path: string, { siteUrl, reportTo }: Settings): string {
  const words = wordsIn(localeOf(path) ?? sourceLocale).service.report
  const where = reportTo ? (
    <>
      {words.site}{' '}
      <a className="inline-flex min-h-11 items-center" href={hrefOf(reportTo, path)} rel="noreferrer">
        {words.mail}
      </a>
    </>
  ) : (
    words.nobody
  )
  const picture = siteUrl ? renderToStaticMarkup(<meta property="og:image" content={siteUrl + preview} />) : ''
  return html
    .replace(place, (_, start, end) => start + renderToStaticMarkup(where) + end)
    .replace('</head>', () => `${picture}</head>`)
}

/** Of a mail the subject says which page it is about. */
const hrefOf = (reportTo: string, path: string): string =>
  reportTo.includes('://') ? reportTo : mailHref(reportTo, { subject: path })
