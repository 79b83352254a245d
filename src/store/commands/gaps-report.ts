import { toCsv } from '../../core/csv'
import { listNotNear } from '../../core/how-true/not-near'
import { wijken } from '../../core/place/wijken'
import { coverageOfCity } from '../../core/routing/coverage'
import { listGapsOfCity } from '../../core/routing/gaps'
import type { Service } from '../../core/service'

/** Each topic, age and wijk with nothing near, for a spreadsheet program, which would read `4-11` as a day in November. */
export const gapsAsCsv = (services: readonly Service[]): string =>
  toCsv([
    ['topic', 'age', 'wijk', 'for the whole city'],
    ...listNotNear(coverageOfCity(services)).map(({ topic, age, wijk, city }) => [
      topic,
      age.replace('-', ' to '),
      wijk,
      city,
    ]),
  ])

/** The same as a table with a column for each wijk, and below it what has nothing at all. */
export function gapsAsTable(services: readonly Service[], now: Date): string {
  const gaps = listNotNear(coverageOfCity(services))
  const nowhere = listGapsOfCity(services, now)
  const rows = new Map(gaps.map((gap) => [`${gap.topic} ${gap.age}`, gap]))
  return [
    'Nothing near: no open help of the social base or basic help in the wijk itself but the buurtteam.',
    'A number is how much there is for the whole city; a dot says that something is near.',
    '',
    ...alignColumns([
      ['topic', 'age', ...wijken.map(({ slug }) => slug)],
      ...[...rows.values()].map(({ topic, age }) => [
        topic,
        age,
        ...wijken.map(({ slug }) => {
          const gap = gaps.find((one) => one.topic === topic && one.age === age && one.wijk === slug)
          return gap ? String(gap.city) : '·'
        }),
      ]),
    ]),
    '',
    `${gaps.length} times nothing near, ${nowhere.length} times nothing at all.`,
    ...nowhere.map(({ topic, age, wijk }) => `nothing at all: ${topic}, ${age}, ${wijk}`),
  ].join('\n')
}

function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  return rows.map((row) =>
    row
      .map((word, column) => word.padEnd(widthOf(column)))
      .join('  ')
      .trimEnd(),
  )
}
