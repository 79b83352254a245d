import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Counted } from '@/core/report/done'

export interface Row {
  key: string
  name: ReactNode
  counted: Counted
}

interface Props {
  id: string
  caption: string
  /** What a row is of. */
  head: string
  rows: readonly Row[]
}

/** Reports, changes and days, a row each. */
export function DoneTable({ id, caption, head, rows }: Props) {
  const t = useTranslations('done')
  return (
    <>
      <p id={id} className="mt-2 font-semibold">
        {caption}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it with the keys */}
      <section className="wide-table mt-2" aria-labelledby={id} tabIndex={0}>
        <table aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col" className="whitespace-nowrap">
                {head}
              </th>
              <th scope="col" className="whitespace-nowrap">
                {t('reports')}
              </th>
              <th scope="col" className="whitespace-nowrap">
                {t('changed')}
              </th>
              <th scope="col" className="whitespace-nowrap">
                {t('daysHead')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, counted: { reports, changed, days } }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{reports}</td>
                <td>{changed}</td>
                <td>{days ?? t('none')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
