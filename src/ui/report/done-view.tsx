import { useLocale, useTranslations } from 'next-intl'
import type { Done } from '@/core/report/done'
import type { Service } from '@/core/service'
import { addressOf } from '@/i18n/addresses'
import { dateFormat } from '../say/formats'
import { ProperName } from '../say/proper-name'
import { DoneTable, type Row } from './done-table'

interface Props {
  /** Undefined while nobody told anything. */
  done: Done | undefined
  services: readonly Service[]
}

/** What became of what readers told: counted by month and by service, without their words. */
export function DoneView({ done, services }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const month = dateFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return (
    <>
      <h1>{t('pages.what-was-done')}</h1>
      <p className="lead measure mt-3">{t('done.lead')}</p>
      {done ? (
        <>
          <p className="measure mt-3">{t('done.days')}</p>
          <h2 className="mt-10">{t('done.byMonth')}</h2>
          <DoneTable
            id="by-month"
            caption={t('done.byMonthCaption')}
            head={t('done.month')}
            rows={done.months.map((one) => ({
              key: one.month,
              name: month.format(new Date(`${one.month}-15`)),
              counted: one,
            }))}
          />
          <h2 className="mt-10">{t('done.byService')}</h2>
          <DoneTable
            id="by-service"
            caption={t('done.byServiceCaption')}
            head={t('done.service')}
            rows={done.services.flatMap((one): readonly Row[] => {
              if (one.slug === null) return [{ key: '', name: t('done.missing'), counted: one }]
              const service = services.find(({ slug }) => slug === one.slug)
              // What is no longer in the guide stands in the months only.
              if (!service) return []
              return [{ key: service.slug, name: <ServiceLink service={service} />, counted: one }]
            })}
          />
        </>
      ) : (
        <p className="calm measure mt-6">{t('done.nothing')}</p>
      )}
      <p className="measure mt-10">{t('done.how')}</p>
      <p className="mt-4 flex flex-wrap gap-2">
        <a className="button" href={addressOf('guide', locale)}>
          {t('pages.guide')}
        </a>
        <a className="button" href={addressOf('missing', locale)}>
          {t('pages.missing')}
        </a>
      </p>
    </>
  )
}

function ServiceLink({ service: { slug, name } }: { service: Service }) {
  return (
    <a href={addressOf('guide', useLocale(), slug)}>
      <ProperName>{name}</ProperName>
    </a>
  )
}
