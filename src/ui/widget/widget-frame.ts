import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/languages'
import type { Words } from '@/i18n/words'

/** So high that in a column of 430 px nothing has to be scrolled for, and on a phone no more than the last doors. */
const height = 720

/**
 * The attributes of the frame that the window stands in, on a page of any site. A browser holds it to them: it may post and open pages of ours in a tab, and run no
 * script, and it does not hear which page it stands in. Not `lazy`: it is one request of a few kilobytes, and it is there when the page is printed.
 */
export const widgetFrame = (site: string, locale: Locale, { widget }: Pick<Words, 'widget'>) =>
  ({
    src: site + addressOf('widget', locale),
    title: widget.frame,
    width: '100%',
    height,
    sandbox: 'allow-forms allow-popups allow-popups-to-escape-sandbox',
    referrerPolicy: 'no-referrer',
  }) as const
