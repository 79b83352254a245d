import { useTranslations } from 'next-intl'
import { sheetForm } from './sheet-fields'

/** Puts everything that is ticked, wherever it stands, on the worksheet. */
export function PutButton() {
  const t = useTranslations('list.worksheet')
  return (
    <p className="put">
      <button type="submit" form={sheetForm} name="do" value="put" className="button button-main">
        {t('put')}
      </button>
    </p>
  )
}

/** Ticks a service that was found. */
export function PutBox({ slug }: { slug: string }) {
  const t = useTranslations('list')
  return (
    <label className="put-box">
      <input type="checkbox" name="on" value={slug} form={sheetForm} /> {t('add')}
    </label>
  )
}
