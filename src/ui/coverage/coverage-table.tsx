import { useTranslations } from 'next-intl'
import { wijken } from '@/core/place/wijken'
import type { Coverage } from '@/core/routing/coverage'
import { ProperName } from '../say/proper-name'

/** From so many services on a cell has the fullest colour. */
const many = 12

/** How much help is known, a topic a row and a wijk a column. */
export function CoverageTable({ cells }: { cells: readonly Coverage[] }) {
  const t = useTranslations()
  const topics = [...new Set(cells.map(({ topic }) => topic))]
  return (
    <>
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
                  <ProperName>{name}</ProperName>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {topics.map((topic) => (
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
      {cells.some(({ missing }) => missing.length > 0) && <p className="small soft mt-3">{t('coverage.star')}</p>}
    </>
  )
}
