import { useTranslations } from 'next-intl'
import type { Known } from '@/core/list/resolve'
import { LanguageNote } from '../service/language-note'
import { PaperFoot } from './paper-foot'
import { PaperHelp } from './paper-help'
import { mostInNote, mostOnTop, PaperWords } from './paper-words'

interface Props {
  found: readonly Known[]
  /** Where the list stands; empty where that is not known. */
  address: string
  /** What one types to come to the list; empty where it has none. */
  code: string
  now: Date
  /** Whether there are fields for words that only stand on the paper printed here. */
  writable: boolean
}

/** The sheet to give along: on the screen as it comes out of the printer. Up to five helps are one A4. */
export function PaperSheet({ found, address, code, now, writable }: Props) {
  const t = useTranslations('list.paper')
  return (
    <div className="paper-sheet">
      {writable && (
        <>
          <p className="no-print">
            {t('stays')} {t('print')}
          </p>
          <div className="paper-top">
            <PaperWords label={t('from')} most={mostOnTop} />
            <PaperWords label={t('call')} most={mostOnTop} />
          </div>
        </>
      )}
      <div className="no-print">
        <LanguageNote services={found.map(({ service }) => service)} />
      </div>
      <ol className="paper-helps">
        {found.map(({ pick, service }) => (
          <PaperHelp key={service.slug} service={service} reason={pick.reason} now={now}>
            {writable && <PaperWords label={t('own')} about={service.name} most={mostInNote} />}
          </PaperHelp>
        ))}
      </ol>
      <PaperFoot address={address} code={code} now={now} />
    </div>
  )
}
