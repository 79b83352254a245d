import { useTranslations } from 'next-intl'

export interface SourceText {
  title: string
  address: string
  date: string | null
}

interface Props {
  sources: Readonly<Record<string, SourceText>>
  /** On a page that is short, and the same ones as on others like it. */
  folded?: boolean
}

/** Where what is said as fact was read, and that no professional has looked at the page yet. */
export function SourceList({ sources, folded = false }: Props) {
  const t = useTranslations('situation')
  const all = Object.entries(sources)
  const list = all.length > 0 && (
    <ul className="sources mt-2">
      {all.map(([key, { title, address, date }]) => (
        <li key={key}>
          <a href={address} rel="noreferrer">
            {title}
          </a>
          {date ? ` (${date})` : ` (${t('noDate')})`}
        </li>
      ))}
    </ul>
  )
  if (folded)
    return (
      <div className="mt-2 small soft">
        <details className="fold no-print">
          <summary>{t('sources')}</summary>
          {list}
        </details>
        <p className="mt-2">{t('notReviewed')}</p>
      </div>
    )
  return (
    <section className="mt-10 small soft" aria-labelledby="sources">
      <h2 id="sources" className="text-[length:var(--step-0)]">
        {t('sources')}
      </h2>
      {list}
      <p className="mt-2">{t('notReviewed')}</p>
    </section>
  )
}
