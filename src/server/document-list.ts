import { wijken } from '../core/place/wijken'
import { situations } from '../core/situations/find-situations'
import { addressWordOf } from '../core/situations/situation'
import { layers, topics } from '../core/taxonomy'
import type { Edition } from '../edition/edition'
import { addressOf } from '../i18n/addresses'
import { locales } from '../i18n/languages'
import { type PageId, pageIds } from '../i18n/page-words'

/** Pages that are made anew for each reader, from what their address, their form or their request says, or with a stamp of their own. */
export const madeForOne: readonly PageId[] = [
  'browse',
  'list',
  'list-card',
  'worksheet',
  'paper',
  'not-right',
  'missing',
  'embed',
]
/** Pages that need neither Next nor an edition: our server makes them of constants. */
const madeOfConstants: readonly PageId[] = ['widget']
/** Words that have no page by themselves, only pages below them. */
const onlyBelow: readonly PageId[] = ['wijk', 'topic', 'situation', 'go-along', 'layer']

/** The path of every page that is the same for all its readers, in every language: what may be kept, and all that there is. */
export function listDocuments({ services }: Pick<Edition, 'services'>): ReadonlySet<string> {
  const below: Partial<Record<PageId, readonly string[]>> = {
    guide: services.map(({ slug }) => slug),
    wijk: wijken.map(({ slug }) => slug),
    topic: topics.flatMap((topic) => [topic, ...wijken.map(({ slug }) => `${topic}/${slug}`)]),
    situation: situations.map(addressWordOf),
    'go-along': situations.map(addressWordOf),
    layer: layers,
  }
  return new Set(
    locales.flatMap((locale) =>
      pageIds
        .filter((page) => !madeForOne.includes(page) && !madeOfConstants.includes(page))
        .flatMap((page) => [
          ...(onlyBelow.includes(page) ? [] : [addressOf(page, locale)]),
          ...(below[page] ?? []).map((rest) => addressOf(page, locale, rest)),
        ]),
    ),
  )
}
