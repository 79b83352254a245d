import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { wijken } from '@/core/place/wijken'
import { coverageOfCity } from '@/core/routing/coverage'
import { topics } from '@/core/taxonomy'
import { loadDirectory } from '@/directory/snapshot'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('coverage') }
}

/** From so many services on a cell has the fullest colour. */
const many = 12

/** How much help we know of, topic by wijk, for whoever makes policy: what is missing shows. */
export default async function CoveragePage() {
  const t = await getTranslations()
  const { services } = await loadDirectory()
  const cells = coverageOfCity(services)
  const missing = cells.filter((cell) => cell.missing.length > 0)
  return (
    <>
      <h1>{t('pages.coverage')}</h1>
      <p className="lead measure mt-3">{t('coverage.lead')}</p>
      <p className="measure mt-3">{t('coverage.text')}</p>
      <p id="coverage" className="mt-6 font-semibold">
        {t('coverage.caption')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it with the keys */}
      <section className="wide-table mt-2" aria-labelledby="coverage" tabIndex={0}>
        <table aria-labelledby="coverage">
          <thead>
            <tr>
              <th scope="col">{t('coverage.topic')}</th>
              {wijken.map(({ slug, name }) => (
                <th key={slug} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {topics
              .filter((topic) => topic !== 'unsure')
              .map((topic) => (
                <tr key={topic}>
                  <th scope="row">{t(`topics.adult.${topic}.label`)}</th>
                  {cells
                    .filter((cell) => cell.topic === topic)
                    .map(({ wijk, services, missing }) => (
                      <td key={wijk} className={`shade-${Math.min(4, Math.ceil((services / many) * 4))}`}>
                        {services}
                        {missing.length > 0 && (
                          <>
                            <span aria-hidden="true">*</span>
                            <span className="hidden-to-eyes"> {t('coverage.someAges')}</span>
                          </>
                        )}
                      </td>
                    ))}
                </tr>
              ))}
          </tbody>
        </table>
      </section>
      {missing.length > 0 && <p className="small soft mt-3">{t('coverage.star')}</p>}
      <h2 className="mt-10">{t('coverage.missingTitle')}</h2>
      {missing.length === 0 && <p className="mt-2">{t('coverage.nothingMissing')}</p>}
      <ul className="mt-3 measure">
        {topics
          .map((topic) => ({ topic, here: missing.filter((cell) => cell.topic === topic) }))
          .filter(({ here }) => here.length > 0)
          .map(({ topic, here }) => (
            <li key={topic} className="mt-2">
              <b>{t(`topics.adult.${topic}.label`)}:</b>{' '}
              {[...new Set(here.flatMap(({ missing }) => missing))]
                .map((age) => t(`questions.age.options.${age}`, { who: 'professional' }))
                .join(', ')}{' '}
              {t('coverage.inWijken', { count: here.length })}
            </li>
          ))}
      </ul>
    </>
  )
}
