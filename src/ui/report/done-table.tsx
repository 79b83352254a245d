import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Counted } from '@/core/report/done'
import { NumberTable } from '../say/number-table'

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
export function DoneTable({ head, rows, ...rest }: Props) {
  const t = useTranslations('done')
  return (
    <NumberTable
      {...rest}
      head={[head, t('reports'), t('changed'), t('daysHead')]}
      rows={rows.map(({ key, name, counted: { reports, changed, days } }) => ({
        key,
        name,
        cells: [reports, changed, days ?? t('none')],
      }))}
    />
  )
}
