import { useLocale, useTranslations } from 'next-intl'
import { countAt, whereNotNear } from '@/core/how-true/by-topic'
import type { HowTrue } from '@/core/how-true/how-true'
import { legendOf } from '@/core/how-true/shade'
import { wijkMapSize } from '@/core/place/wijk-shapes'
import { findWijk } from '@/core/place/wijken'
import { ageBands } from '@/core/triage/answers'
import { Kept } from '../say/kept'
import { listWords } from '../say/list-words'
import { NumberTable } from '../say/number-table'
import { ProperName } from '../say/proper-name'
import { spellDate } from '../service/describe-seen'
import { NotNearMap, type Paint } from './not-near-map'
import { sayAge, sayAsks } from './say-asks'
import { sayLegend } from './say-legend'

/** So much of the main colour each shade has in it, and of the ground the rest: names can be read on it in the light, in the dark and on paper. */
export const percents = { 0: 0, 1: 14, 2: 28, 3: 42 } as const
const shadeOfPage = (percent: number) => `color-mix(in srgb, var(--near) ${percent}%, var(--card))`
const pagePaint: Paint = {
  shades: {
    0: 'var(--card)',
    1: shadeOfPage(percents[1]),
    2: shadeOfPage(percents[2]),
    3: shadeOfPage(percents[3]),
  },
  ink: 'var(--ink)',
  line: 'var(--ink)',
}

/** Where nothing is near: what is the same in all wijken in a sentence, where they differ as a map and a table. */
export function NearSection({ howTrue: { day, notNear } }: { howTrue: HowTrue }) {
  const t = useTranslations()
  const near = useTranslations('howTrue.near')
  const locale = useLocale()
  const { everywhere, nowhere, somewhere, wijken, nothing } = notNear
  return (
    <>
      <h2 className="mt-10">{t('howTrue.near.title')}</h2>
      <p className="measure mt-2">
        {t('howTrue.near.ask')} {t('howTrue.near.text')}
      </p>
      <p className="measure mt-2">
        {t('howTrue.near.counts', {
          all: everywhere.length + nowhere.length + somewhere.length,
          everywhere: everywhere.length,
          nowhere: nowhere.length,
          somewhere: somewhere.length,
        })}
      </p>
      {(['everywhere', 'nowhere'] as const)
        .filter((where) => notNear[where].length > 0)
        .map((where) => (
          <p key={where} className="measure mt-2">
            {t(`howTrue.near.${where}`, { asks: sayAsks(notNear[where], t) })}
          </p>
        ))}
      <p className="measure mt-2">{t('howTrue.near.nothing', { count: nothing.length, asks: sayAsks(nothing, t) })}</p>
      {somewhere.length > 0 ? (
        <>
          <figure className="not-near mt-6">
            <figcaption>
              <b>{t('howTrue.near.caption')}</b> {t('howTrue.near.number', { somewhere: somewhere.length })}
            </figcaption>
            <svg viewBox={`0 0 ${wijkMapSize.join(' ')}`} role="img" aria-label={t('howTrue.near.caption')}>
              <NotNearMap notNear={notNear} paint={pagePaint} />
            </svg>
            <ul className="not-near-legend">
              {legendOf(somewhere.length).map(({ shade, from, to }) => (
                <li key={shade}>
                  <svg viewBox="0 0 30 24" width="30" height="24" aria-hidden="true">
                    <rect
                      x="1"
                      y="1"
                      width="28"
                      height="22"
                      rx="5"
                      fill={pagePaint.shades[shade]}
                      stroke={pagePaint.line}
                      strokeWidth="1.5"
                    />
                  </svg>
                  {sayLegend(from, to, near)}
                </li>
              ))}
            </ul>
            <p className="soft small mb-6">{t('howTrue.near.source', { date: spellDate(day, locale) })}</p>
          </figure>
          <NumberTable
            id="not-near-table"
            caption={t('howTrue.near.tableCaption')}
            head={[t('howTrue.near.wijk'), ...ageBands.map((age) => sayAge(age, t)), t('howTrue.all')]}
            rows={wijken.map(({ wijk, missing }) => ({
              key: wijk,
              name: <ProperName>{findWijk(wijk).name}</ProperName>,
              cells: [...ageBands.map((age) => countAt(missing, age)), missing.length],
            }))}
            foot={{
              key: 'most',
              name: t('howTrue.near.most'),
              cells: [...ageBands.map((age) => countAt(somewhere, age)), somewhere.length],
            }}
          />
          <h3 className="mt-6">{t('howTrue.near.topicsTitle')}</h3>
          <WhereNotNear notNear={notNear} />
        </>
      ) : (
        <p className="calm measure mt-4">{t('howTrue.near.alike')}</p>
      )}
    </>
  )
}

function WhereNotNear({ notNear }: Pick<HowTrue, 'notNear'>) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <ul className="measure mt-2">
      {whereNotNear(notNear).map(({ topic, groups }) => (
        <li key={topic} className="mt-2">
          <b>{t(`topics.adult.${topic}.label`)}:</b>{' '}
          {groups.map(({ ages, wijken, isEvery }) => {
            const names = wijken.map((wijk) => findWijk(wijk).name)
            const list = listWords(names, locale)
            const text = isEvery
              ? t('howTrue.near.notIn', { wijken: list })
              : t('howTrue.near.notInFor', { ages: ages.map((age) => sayAge(age, t)).join(', '), wijken: list })
            return (
              <span key={ages.join()}>
                <Kept text={text} words={names} />{' '}
              </span>
            )
          })}
        </li>
      ))}
    </ul>
  )
}
