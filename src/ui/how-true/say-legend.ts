import type { useTranslations } from 'next-intl'

/** "1 tot en met 16 keer". */
export const sayLegend = (from: number, to: number, t: ReturnType<typeof useTranslations<'howTrue.near'>>): string =>
  from === to ? t('legend.one', { from }) : t('legend.several', { from, to })
