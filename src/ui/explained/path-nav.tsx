import { useTranslations } from 'next-intl'

export interface Stop {
  title: string
  href: string
}

/** The way along a path: the page that comes next as a full button, and all of them where there are more. `current` is counted from 0. */
export function PathNav({ stops, current, after }: { stops: readonly Stop[]; current: number; after: Stop }) {
  const t = useTranslations('explained')
  const next = stops[current + 1] ?? after
  return (
    <nav className="mt-10" aria-label={t('pathLabel')}>
      <p>
        <a className="button button-main" href={next.href}>
          {t('next', { title: next.title })}
        </a>
      </p>
      {stops.length > 1 && (
        <ol className="path-stops mt-6">
          {stops.map(({ title, href }, index) => (
            <li key={href}>
              <a href={href} aria-current={index === current ? 'page' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ol>
      )}
    </nav>
  )
}
