import { useLocale, useTranslations } from 'next-intl'
import { monthsOfHoursThatStay, monthsUntilStale } from '@/core/freshness/bounds'
import { freshnesses } from '@/core/freshness/freshness'
import { byPerson, checks } from '@/core/how-true/check-of'
import type { HowTrue } from '@/core/how-true/how-true'
import { addressOf } from '@/i18n/addresses'
import { DoneTable } from '../report/done-table'
import { dateFormat } from '../say/formats'
import { NumberTable } from '../say/number-table'
import { spellDate } from '../service/describe-seen'
import { howTrueFiles } from './files'
import { NearSection } from './near-section'

/** So many months of reports stand here; all of them on their own page. */
const mostMonths = 12

interface Props {
  howTrue: HowTrue
  /** Where the public site is; empty on its own pages. */
  site: string
}

/** How true and how whole the directory is on this day: how old its facts are, who checked its numbers, how soon it is mended, and where nothing is near. */
export function HowTrueView({ howTrue, site }: Props) {
  const t = useTranslations('howTrue')
  const { day } = howTrue
  const locale = useLocale()
  return (
    <>
      <p className="measure mt-3 font-semibold">{t('day', { date: spellDate(day, locale) })}</p>
      <ul className="no-print flex flex-wrap gap-x-6">
        {(['table', 'picture'] as const).map((file) => (
          <li key={file}>
            <a className="inline-flex min-h-11 items-center" href={site + howTrueFiles[file](locale)}>
              {t(file)}
            </a>
          </li>
        ))}
      </ul>
      <FactSection howTrue={howTrue} />
      <PhoneSection howTrue={howTrue} />
      <DaysSection howTrue={howTrue} site={site} />
      <NearSection howTrue={howTrue} />
    </>
  )
}

function FactSection({ howTrue: { facts } }: { howTrue: HowTrue }) {
  const t = useTranslations('howTrue')
  const sum = (of: (row: (typeof facts)[number]) => number) => facts.reduce((all, row) => all + of(row), 0)
  const total = sum((row) => row.total)
  return (
    <>
      <h2 className="mt-10">{t('facts.title')}</h2>
      <p className="measure mt-2">
        {t('facts.summary', { total, old: sum(({ by }) => by.stale), unknown: sum(({ by }) => by.unknown) })}
      </p>
      <p className="measure mt-2">
        {t('facts.text')} {t('facts.longer', { months: monthsOfHoursThatStay })}
      </p>
      <NumberTable
        id="facts"
        caption={t('facts.caption')}
        head={[t('facts.kind'), ...freshnesses.map((one) => t(`facts.by.${one}`)), t('all')]}
        rows={facts.map(({ fact, total, by }) => ({
          key: fact,
          name: (
            <>
              {t(`facts.kinds.${fact}`)}{' '}
              <span className="soft whitespace-nowrap">{t('facts.months', { months: monthsUntilStale[fact] })}</span>
            </>
          ),
          cells: [...freshnesses.map((one) => <Share key={one} of={total} count={by[one]} />), total],
        }))}
        foot={{
          key: 'all',
          name: t('all'),
          cells: [...freshnesses.map((one) => <Share key={one} of={total} count={sum(({ by }) => by[one])} />), total],
        }}
      />
    </>
  )
}

function PhoneSection({ howTrue: { phones } }: { howTrue: HowTrue }) {
  const t = useTranslations('howTrue')
  const sum = (of: readonly (typeof checks)[number][]) => of.reduce((all, check) => all + phones[check], 0)
  const total = sum(checks)
  return (
    <>
      <h2 className="mt-10">{t('phones.title')}</h2>
      <p className="measure mt-2">
        {t('phones.asked', { count: phones.asked })} {t('phones.person', { count: sum(byPerson), total })}
      </p>
      <NumberTable
        id="phones"
        caption={t('phones.caption')}
        head={[t('phones.who'), t('phones.numbers')]}
        rows={checks.map((check) => ({
          key: check,
          name: t(`phones.checks.${check}`),
          cells: [<Share key={check} of={total} count={phones[check]} />],
        }))}
        foot={{ key: 'all', name: t('all'), cells: [total] }}
      />
    </>
  )
}

function DaysSection({ howTrue: { done }, site }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const month = dateFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const months = done?.months ?? []
  return (
    <>
      <h2 className="mt-10">{t('howTrue.days.title')}</h2>
      <p className="measure mt-2">
        {months.length === 0
          ? t('howTrue.days.nothing')
          : months.every(({ changed }) => changed === 0)
            ? t('howTrue.days.unchanged')
            : t('done.days')}
      </p>
      {months.length > 0 && (
        <DoneTable
          id="by-month"
          caption={t('done.byMonthCaption')}
          head={t('done.month')}
          rows={months.slice(0, mostMonths).map((one) => ({
            key: one.month,
            name: month.format(new Date(`${one.month}-15`)),
            counted: one,
          }))}
        />
      )}
      <p className="no-print">
        <a className="inline-flex min-h-11 items-center" href={site + addressOf('what-was-done', locale)}>
          {t('howTrue.days.more')}
        </a>
      </p>
    </>
  )
}

/** Nothing that is there is told as 0%, and nothing that is not whole as 100%. */
function sayShare(share: number): string {
  const percent = Math.round(100 * share)
  if (percent === 0 && share > 0) return '<1%'
  return percent === 100 && share < 1 ? '>99%' : `${percent}%`
}

/** How many, and which part of the whole that is. */
const Share = ({ count, of }: { count: number; of: number }) => (
  <>
    {count} {of > 0 && <span className="soft whitespace-nowrap">({sayShare(count / of)})</span>}
  </>
)
