import { useTranslations } from 'next-intl'
import type { Known } from '@/core/list/resolve'
import { PaperSheet } from './paper-sheet'

interface Props {
  found: readonly Known[]
  /** Where the site is reached; empty where that is not known. */
  site: string
  path: string
  code: string
  now: Date
}

/** The sheet of a list as it will be on paper, with the way back to it. */
export function PaperPage({ found, site, path, code, now }: Props) {
  const t = useTranslations('list')
  return (
    <>
      <p className="no-print">
        <a className="inline-flex min-h-11 items-center" href={path}>
          {t('toList')}
        </a>
      </p>
      <h1 className="no-print">{t('paper.title')}</h1>
      <p className="lead measure mt-2 no-print">{t('paper.lead')}</p>
      <PaperSheet found={found} address={site && site + path} code={code} now={now} writable />
    </>
  )
}
