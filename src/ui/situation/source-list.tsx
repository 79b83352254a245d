import { useTranslations } from 'next-intl'

export interface SourceText {
  title: string
  address: string
  date: string | null
}

/** Where what is said as fact was read, and that no professional has looked at the page yet. */
export function SourceList({ sources }: { sources: Readonly<Record<string, SourceText>> }) {
  const t = useTranslations('situation')
  const all = Object.entries(sources)
  return (
    <section className="mt-10 small soft" aria-labelledby="sources">
      <h2 id="sources" className="text-[length:var(--step-0)]">
        {t('sources')}
      </h2>
      {all.length > 0 && (
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
      )}
      <p className="mt-2">{t('notReviewed')}</p>
    </section>
  )
}
