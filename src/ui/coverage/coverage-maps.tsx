import { useLocale, useTranslations } from 'next-intl'
import { wijkMapSize, wijkShapes } from '@/core/place/wijk-shapes'
import { findWijk } from '@/core/place/wijken'
import type { Coverage } from '@/core/routing/coverage'
import type { Topic } from '@/core/taxonomy'
import { TopicIcon } from '../art/topic-icon'
import { Kept } from '../say/kept'
import { listWords } from '../say/list-words'

/** So many services near give a wijk the next darker shade. */
const stepsOfShade = [1, 3, 6]
const shadeOf = (near: number): number => stepsOfShade.filter((step) => near >= step).length

/** For each topic the city as a small map, darker where more is near. What the picture shows stands in words below it. */
export function CoverageMaps({ cells }: { cells: readonly Coverage[] }) {
  const topics = [...new Set(cells.map(({ topic }) => topic))]
  return (
    <>
      <svg width="0" height="0" aria-hidden="true" className="absolute">
        <defs>
          {wijkShapes.map(({ slug, path }) => (
            <path key={slug} id={`shape-${slug}`} d={path} />
          ))}
        </defs>
      </svg>
      <Legend />
      <ul className="coverage-maps mt-4">
        {topics.map((topic) => (
          <CoverageMap key={topic} topic={topic} cells={cells.filter((cell) => cell.topic === topic)} />
        ))}
      </ul>
    </>
  )
}

function CoverageMap({ topic, cells }: { topic: Topic; cells: readonly Coverage[] }) {
  const t = useTranslations()
  const locale = useLocale()
  const without = cells.filter(({ near }) => near === 0)
  const names = without.map(({ wijk }) => findWijk(wijk).name)
  return (
    <li>
      <figure>
        <svg viewBox={`0 0 ${wijkMapSize.join(' ')}`} aria-hidden="true" className="coverage-map">
          {cells.map(({ wijk, near }) => (
            <use key={wijk} href={`#shape-${wijk}`} className={`near-${shadeOf(near)}`} />
          ))}
        </svg>
        <figcaption>
          <b className="flex items-center gap-2">
            <TopicIcon topic={topic} size={28} />
            {t(`topics.adult.${topic}.label`)}
          </b>
          <span className="soft small">
            {without.length === 0 && t('coverage.nearEverywhere')}
            {without.length === cells.length && t('coverage.nearNowhere')}
            {without.length > 0 && without.length < cells.length && (
              <Kept text={t('coverage.notNearIn', { wijken: listWords(names, locale) })} words={names} />
            )}
          </span>
        </figcaption>
      </figure>
    </li>
  )
}

function Legend() {
  const t = useTranslations('coverage.legend')
  const spell = (from: number, next: number | undefined) => {
    if (from === 0) return t('none')
    return next === undefined ? t('more', { from }) : t('between', { from, to: next - 1 })
  }
  return (
    <ul className="coverage-legend mt-3">
      {[0, ...stepsOfShade].map((from, shade) => (
        <li key={from}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="coverage-map">
            <rect x="1" y="1" width="18" height="18" rx="4" className={`near-${shade}`} />
          </svg>
          {spell(from, stepsOfShade[shade])}
        </li>
      ))}
    </ul>
  )
}
