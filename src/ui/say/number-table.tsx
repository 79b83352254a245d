import type { ReactNode } from 'react'

export interface NumberRow {
  key: string
  name: ReactNode
  cells: readonly ReactNode[]
}

interface Props {
  id: string
  caption: string
  /** What a row is of, and what each of its numbers counts. */
  head: readonly [string, ...string[]]
  rows: readonly NumberRow[]
  /** What stands below them all. */
  foot?: NumberRow
}

/** Numbers in rows under a caption; what is too wide scrolls, by keys too. */
export function NumberTable({ id, caption, head: [first, ...others], rows, foot }: Props) {
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
              <th scope="col">{first}</th>
              {others.map((name) => (
                <th key={name} scope="col" className="whitespace-nowrap">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} name={row.name} cells={row.cells} />
            ))}
          </tbody>
          {foot && (
            <tfoot>
              <Row name={foot.name} cells={foot.cells} />
            </tfoot>
          )}
        </table>
      </section>
    </>
  )
}

const Row = ({ name, cells }: Omit<NumberRow, 'key'>) => (
  <tr>
    <th scope="row">{name}</th>
    {cells.map((cell, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
      <td key={index}>{cell}</td>
    ))}
  </tr>
)
