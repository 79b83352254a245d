import { queryOfWorksheet, type Worksheet } from '@/core/list/worksheet'

/** The form that changes the worksheet; fields that stand elsewhere name it. */
export const sheetForm = 'sheet'

/** What a form has to say of a worksheet, so that its answer is of the same one. */
export function SheetFields({ sheet, but = [] }: { sheet: Worksheet; but?: readonly string[] }) {
  const fields = [...new URLSearchParams(queryOfWorksheet(sheet))]
  return fields
    .filter(([name]) => !but.includes(name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
