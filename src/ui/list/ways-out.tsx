import { useLocale, useTranslations } from 'next-intl'
import type { List } from '@/core/list/list'
import { searchOf } from '@/core/list/list'
import { mailHref } from '@/core/way-in/mail-href'
import { addressOf } from '@/i18n/addresses'
import { freeField } from '../frame/free-field'
import { contactsOf } from '../service/contacts-of'
import { QrCode } from './qr-code'

interface Props {
  list: List
  /** Where the site is reached; empty where that is not known. Then nothing leaves it: nobody else could open the link. */
  site: string
  path: string
}

/** How the list goes to somebody else: on paper, by camera, by message, as contacts. Nothing here goes anywhere by itself, and the message tells no name of a service. */
export function WaysOut({ list, site, path }: Props) {
  const t = useTranslations('list')
  const preview = useTranslations('site')('preview')
  const locale = useLocale()
  const address = site + path
  const message = `${preview}\n${address}`
  return (
    <section className="ways-out" aria-labelledby="give">
      <div>
        <h2 id="give" className="no-print">
          {t('giveTitle')}
        </h2>
        <div className="no-print help">
          <label className="block">
            {t('address')}
            <input className="field" readOnly value={address} {...freeField} />
          </label>
          <share-link address={address} copy={t('copy')} copied={t('copied')} share={t('share')} title={preview} />
          <p className="flex flex-wrap gap-2">
            {site && (
              <>
                <a className="button" href={`https://wa.me/?text=${encodeURIComponent(message)}`} rel="noreferrer">
                  WhatsApp
                </a>
                <a className="button" href={mailHref('', { subject: preview, body: message })}>
                  {t('mail')}
                </a>
              </>
            )}
            <a className="button" href={contactsOf(list, locale)}>
              {t('contacts')}
            </a>
            <a className="button" href={`${addressOf('list-card', locale)}${searchOf(list)}`}>
              {t('card')}
            </a>
          </p>
          <p className="small soft">{t('printHint')}</p>
        </div>
      </div>
      {site && (
        <figure>
          <QrCode address={address} label={t('qr')} />
          <figcaption className="small soft">{t('qrHint')}</figcaption>
        </figure>
      )}
    </section>
  )
}
