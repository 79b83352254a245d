import { useLocale, useTranslations } from 'next-intl'
import type { Card } from '@/core/routing/first-cards'
import type { Opening } from '@/core/situations/openings'
import { addressWordOf, type Situation } from '@/core/situations/situation'
import { addressOf } from '@/i18n/addresses'
import { CallableText } from '../say/callable-text'
import { titleOf } from '../say/situation-words'
import { DangerHead } from './danger-head'
import { FirstInDanger } from './first-in-danger'
import { HelpAlong } from './help-along'
import { SourceList, type SourceText } from './source-list'
import { type Seen, WordsToBegin } from './words-to-begin'

interface Props {
  situation: Situation
  seen: Seen
  opening: Opening
  first: readonly Card[]
  sources: Readonly<Record<string, SourceText>>
  now: Date
}

/** For somebody around a child or a parent: how to begin to talk, and how to go along to the help. Where there is danger that comes first, then the help, and the talk is short. */
export function GoAlongView({ situation, seen, opening, first, sources, now }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const { id, danger, personNear } = situation
  const says = <WordsToBegin seen={seen} opening={opening} danger={danger} />
  const help = <HelpAlong first={first} seen={seen} opening={opening} isShort={danger !== undefined} now={now} />
  return (
    <article className={danger ? 'situation situation-danger go-along' : 'situation go-along'}>
      <p className="no-print">
        <a
          className="inline-flex min-h-11 items-center"
          href={addressOf('situation', locale, addressWordOf(situation))}
        >
          {t('goAlong.about', { title: t(titleOf(id)) })}
        </a>
      </p>
      <h1>{t('pages.go-along')}</h1>
      <p className="on-paper">{t(titleOf(id))}</p>
      {danger ? (
        <>
          <DangerHead danger={danger} personNear={personNear} />
          <FirstInDanger danger={danger} personNear={personNear} opening={opening} />
          {help}
          {says}
        </>
      ) : (
        <>
          <p className="problem">
            <CallableText text={t('goAlong.safe')} />
          </p>
          <p className="measure mt-4">{t('goAlong.lead')}</p>
          <Before />
          {says}
          <RatherNot opening={opening} />
        </>
      )}
      <Refused inDanger={danger !== undefined} />
      {!danger && help}
      <p className="mt-4 no-print">
        <a className="button" href={addressOf('find-help', locale)}>
          {t('situation.findHelp')}
        </a>
      </p>
      <p className="small measure mt-3">{t('goAlong.code')}</p>
      <SourceList sources={sources} folded />
    </article>
  )
}

function Before() {
  const t = useTranslations('goAlong.before')
  return (
    <>
      <h2>{t('title')}</h2>
      <ul className="prose">
        <li>{t('moment')}</li>
        <li>{t('listen')}</li>
      </ul>
    </>
  )
}

function RatherNot({ opening }: Pick<Props, 'opening'>) {
  const t = useTranslations('goAlong')
  return (
    <>
      <h2>{t('not.title')}</h2>
      <ul className="prose">
        <li>{t(`openings.${opening}.not`)}</li>
        <li>{t('not.why')}</li>
        <li>{t('not.blame')}</li>
      </ul>
    </>
  )
}

/** The door stays open; where there is danger nobody waits a week. */
function Refused({ inDanger }: { inDanger: boolean }) {
  const t = useTranslations('goAlong')
  return (
    <>
      <h2>{t('refused.title')}</h2>
      <ul className="prose">
        <li>
          {t('refused.openBefore')} <q>{t(inDanger ? 'refused.openDanger' : 'refused.open')}</q>
        </li>
        {!inDanger && <li>{t('refused.again')}</li>}
        <li>
          <CallableText text={t(inDanger ? 'refused.selfDanger' : 'refused.self')} />
        </li>
      </ul>
    </>
  )
}
