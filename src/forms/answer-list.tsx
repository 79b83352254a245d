import { codeOf } from '@/core/list/code'
import { hasProblems, type ReadLink, readLink } from '@/core/list/read-link'
import { addressOf } from '@/i18n/addresses'
import { wordsIn } from '@/i18n/words'
import { addressOfList } from '@/ui/list/address-of-list'
import { CardSheet } from '@/ui/list/card-sheet'
import { FamilyList } from '@/ui/list/family-list'
import { PaperPage } from '@/ui/list/paper-page'
import { ownPart } from './form'
import { render } from './render'
import type { AskedScreen, ScreenAnswerer } from './screen'

const linkOf = ({ rest: [code], query, edition }: AskedScreen): ReadLink =>
  readLink(code === undefined ? query.get('c') : decoded(code), query, edition)

/** What stands in an address in percents, as far as it can be read. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The page of a list, for whom it was made. A code that was typed and a link from before lead to it; the title names nothing. */
export const answerList: ScreenAnswerer = (asked) => {
  const { rest, locale, now } = asked
  const link = linkOf(asked)
  const code = codeOf(link.list)
  if (link.found.length > 0 && !hasProblems(link) && rest[0] !== code) return { to: addressOfList(link.list, locale) }
  // What nobody can read stands nowhere on the page.
  const at =
    link.found.length > 0 || rest[0] === code
      ? { address: addressOf('list', locale, ownPart), own: code }
      : { address: addressOf('list', locale), own: '' }
  return { ...render(locale, wordsIn(locale).list.neutral, <FamilyList link={link} now={now} />), at }
}

/** The same list on small cards that can be hidden. */
export const answerCard: ScreenAnswerer = (asked) => {
  const { locale, now } = asked
  const { list, found } = linkOf(asked)
  if (found.length === 0) return { to: addressOf('list', locale) }
  const back = addressOfList(list, locale)
  return {
    ...render(locale, wordsIn(locale).list.neutral, <CardSheet found={found} back={back} now={now} />),
    at: { address: `${addressOf('list-card', locale)}?c=${ownPart}`, own: codeOf(list) },
  }
}

/** The same list on a sheet. */
export const answerPaper: ScreenAnswerer = (asked) => {
  const { locale, now, site } = asked
  const { list, found } = linkOf(asked)
  if (found.length === 0) return { to: addressOf('list', locale) }
  const path = addressOfList(list, locale)
  return {
    ...render(
      locale,
      wordsIn(locale).list.neutral,
      <PaperPage found={found} site={site} path={path} code={codeOf(list)} now={now} />,
    ),
    at: { address: `${addressOf('paper', locale)}?c=${ownPart}`, own: codeOf(list) },
  }
}
