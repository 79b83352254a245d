import { pageAt } from '../i18n/addresses'
import { addressOfScript } from './scripts'

/** The page with our elements as its script, and what else this page needs. `async`: they work as soon as they are there, also while the page still loads. A posted page says that it is one. */
export function withScripts(html: string, path: string, isPosted = false): string {
  const at = pageAt(path)
  const tags = [scriptTag(addressOfScript('elements'), isPosted ? ' data-posted' : '')]
  // What the script of the questionnaire starts by itself, to read own words, it finds in its tag.
  if (at?.page === 'find-help')
    tags.push(
      scriptTag(addressOfScript(`find-help.${at.locale}`), ` data-own-words="${addressOfScript('own-words')}"`),
      preload('/directory.json'),
    )
  if ((at?.page === 'guide' && at.rest.length === 0) || at?.page === 'worksheet')
    tags.push(scriptTag(addressOfScript('search')), preload('/search.json'), preload(`/search-words/${at.locale}.json`))
  if (at?.page === 'worksheet') tags.push(scriptTag(addressOfScript('worksheet')))
  if (html.includes('<read-aloud ')) tags.push(scriptTag(addressOfScript('aloud')))
  if (html.includes('<private-')) tags.push(scriptTag(addressOfScript('private')))
  if (html.includes('<home-when-hidden ')) tags.push(scriptTag(addressOfScript('danger')))
  const end = html.indexOf('</head>')
  if (end < 0) throw new Error('The page has no head to put its scripts into.')
  return html.slice(0, end) + tags.join('') + html.slice(end)
}

const preload = (file: string): string => `<link rel="preload" as="fetch" href="${file}" crossorigin="">`

const scriptTag = (address: string, more = ''): string =>
  `<script type="module" async src="${address}"${more}></script>`
