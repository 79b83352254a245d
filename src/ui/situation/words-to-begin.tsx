import { useTranslations } from 'next-intl'
import type { Danger } from '@/core/search/danger/danger'
import type { Opening } from '@/core/situations/openings'

/** What somebody around them can say to have seen, to the child and to the parent. */
export interface Seen {
  child?: string
  parent?: string
}

interface Props {
  seen: Seen
  opening: Opening
  danger?: Danger | undefined
}

/** What is the child's own to tell: nobody passes it on, but to get help in danger. */
const ownToTell: readonly Opening[] = ['identity', 'private', 'pregnancy']

/** The first sentences of a talk: what one sees, then a question that leaves room. Never a promise to keep silent. Folded where there is danger, so that whom to call stays in sight. */
export function WordsToBegin({ seen, opening, danger }: Props) {
  const t = useTranslations('goAlong')
  const says = (
    <ul className="says">
      {seen.child && (
        <li>
          {t('say.child')}:{' '}
          <q>
            {seen.child} {t(`openings.${opening}.child`)}
          </q>
        </li>
      )}
      {seen.parent && (
        <li>
          {t(`say.${parentWhen(opening, danger)}`)}:{' '}
          <q>
            {seen.parent} {t(`openings.${opening}.parent`)}
          </q>
        </li>
      )}
      {seen.child && opening !== 'practical' && (
        <li>
          {t('say.secret')} <q>{t(ownToTell.includes(opening) ? 'say.secretSayOwn' : 'say.secretSay')}</q>
        </li>
      )}
    </ul>
  )
  return danger ? (
    <details className="fold mt-4">
      <summary>{t('say.title')}</summary>
      {says}
    </details>
  ) : (
    <>
      <h2>{t('say.title')}</h2>
      {says}
    </>
  )
}

/** A parent may be in danger, or be the danger; and nobody tells a parent what a child wants to tell by itself. */
function parentWhen(opening: Opening, danger: Danger | undefined) {
  if (opening === 'identity') return 'parentBegins'
  return danger === 'unsafe' ? 'parentAlone' : 'parent'
}
