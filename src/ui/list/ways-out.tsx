import { useLocale, useTranslations } from 'next-intl'
import type { List } from '@/core/list/list'
import { queryOf, searchOf } from '@/core/list/list'
import { addressOf } from '@/i18n/addresses'
import { QrCode } from './qr-code'

/** How the list goes to somebody else: on paper, by camera, by message, as contacts. Nothing here goes anywhere by itself, and the message tells no name of a service. */
export function WaysOut({ list, address }: { list: List; address: string }) {
  const t = useTranslations('list')
  const preview = useTranslations('site')('preview')
  const locale = useLocale()
  const message = encodeURIComponent(`${preview}\n${address}`)
  return (
    <section className="ways-out" aria-labelledby="give">
      <div>
        <h2 id="give" className="no-print">
          {t('giveTitle')}
        </h2>
        <div className="no-print help">
          <label className="block">
            {t('address')}
            <input className="field" readOnly value={address} />
          </label>
          <share-link address={address} copy={t('copy')} copied={t('copied')} share={t('share')} title={preview} />
          <p className="flex flex-wrap gap-2">
            <a className="button" href={`https://wa.me/?text=${message}`} rel="noreferrer">
              WhatsApp
            </a>
            <a className="button" href={`mailto:?subject=${encodeURIComponent(preview)}&body=${message}`}>
              {t('mail')}
            </a>
            <a className="button" href={`/api/contacts?${queryOf(list)}`}>
              {t('contacts')}
            </a>
            <a className="button" href={`${addressOf('list-card', locale)}${searchOf(list)}`}>
              {t('card')}
            </a>
          </p>
          <p className="small soft">{t('printHint')}</p>
        </div>
      </div>
      <figure>
        <QrCode address={address} label={t('qr')} />
        <figcaption className="small soft">{t('qrHint')}</figcaption>
      </figure>
    </section>
  )
}
