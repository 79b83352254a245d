import { lines } from '@/core/escalation/lines'
import type { Words } from '@/i18n/words'
import { inNewTab } from './in-new-tab'

interface Props {
  words: Pick<Words, 'strip' | 'leave' | 'clock'>
  rulesAddress: string
  /** In a window on a page of another site: without the way out, which could not take away that page, without what needs a script, and what it opens stands beside that page. */
  isFramed?: boolean
}

/**
 * The escalation block on top of every page: all rules, in the first bytes of `<body>`. Its words come as a prop, so that it also stands where
 * nothing else works; its numbers are constants. It says nothing about now, because the page may come from a cache; the device does.
 */
export function EscalationStrip({ words: { strip: words, leave, clock }, rulesAddress, isFramed = false }: Props) {
  const { emergency, veiligThuis, saveFlevoland } = lines
  return (
    <aside className="strip" aria-label={words.label}>
      <div className="strip-row">
        <a href={emergency.href}>
          {words.lifeDanger}{' '}
          <b>
            {words.call} <i>{emergency.number}</i>
          </b>
        </a>
        <a className="strip-unsafe" href={veiligThuis.href}>
          {words.unsafe}{' '}
          <b>
            {words.call} <i>{veiligThuis.number}</i>
          </b>
        </a>
        {!isFramed && (
          <leave-quickly more={leave.more} gone={leave.gone}>
            <a className="leave" href="/weg" rel="noreferrer">
              {words.leave}
            </a>
          </leave-quickly>
        )}
      </div>
      <p>
        {words.client} <a href={veiligThuis.href}>{veiligThuis.number}</a>. {words.save}{' '}
        <a href={veiligThuis.href}>{veiligThuis.number}</a>
        {words.flevoland} <a href={saveFlevoland.href}>{saveFlevoland.number}</a>.{' '}
        {!isFramed && (
          <>
            <counts-now rule="save-client-office-hours" said={clock.inOfficeHours} />
            <counts-now rule="save-client-outside" said={clock.outside} />{' '}
          </>
        )}
        <a href={rulesAddress} {...(isFramed && inNewTab)}>
          {words.allRules}
        </a>
      </p>
    </aside>
  )
}
