import { useLocale, useTranslations } from 'next-intl'
import type { List } from '@/core/list/list'
import { mailHref } from '@/core/way-in/mail-href'
import { isLocale, type Locale, languages, locales } from '@/i18n/languages'
import { freeField } from '../frame/free-field'
import { addressOfList, addressOnPaper, contactsOf } from '../list/address-of-list'
import { QrCode } from '../list/qr-code'
import { inLanguage } from '../say/in-language'

interface Props {
  list: List
  /** Where the site is reached; empty where that is not known. Then nothing leaves it: nobody else could open the link. */
  site: string
  language: string | null
  /** The address of this worksheet in which the family reads another language. */
  inFamilyLanguage: (language: Locale) => string
}

/** How what was picked goes to somebody else: by camera, by message, on paper, as contacts. Nothing here goes anywhere by itself, and the message tells no name of a service. */
export function GiveAlong({ list, site, language, inFamilyLanguage }: Props) {
  const t = useTranslations('list')
  const preview = useTranslations('site')('preview')
  const own = useLocale()
  const locale = language && isLocale(language) ? language : own
  const address = site + addressOfList(list, locale)
  const message = `${preview}\n${address}`
  return (
    <section className="give-along" aria-labelledby="give">
      <div>
        <h2 id="give">{t('giveTitle')}</h2>
        <div className="help mt-3">
          <p className="flex flex-wrap items-center gap-2">
            {t('worksheet.language')}
            {locales.map((one) => (
              <a
                key={one}
                className="chip"
                aria-current={one === locale ? 'true' : undefined}
                href={inFamilyLanguage(one)}
                {...inLanguage(one, own)}
              >
                {languages[one].name}
              </a>
            ))}
          </p>
          <p className="flex flex-wrap gap-2">
            <a className="button button-main" href={addressOfList(list, locale)}>
              {t('worksheet.see')}
            </a>
            <a className="button" href={addressOnPaper(list, locale, 'paper')}>
              {t('paper.open')}
            </a>
            <a className="button" href={addressOnPaper(list, locale, 'list-card')}>
              {t('card')}
            </a>
            <a className="button" href={contactsOf(list, locale)}>
              {t('contacts')}
            </a>
          </p>
          <label className="block">
            {t('address')}
            <input className="field" readOnly value={address} dir="ltr" {...freeField} />
          </label>
          <share-link address={address} copy={t('copy')} copied={t('copied')} share={t('share')} title={preview} />
          {site && (
            <p className="flex flex-wrap gap-2">
              <a className="button" href={`https://wa.me/?text=${encodeURIComponent(message)}`} rel="noreferrer">
                WhatsApp
              </a>
              <a className="button" href={mailHref('', { subject: preview, body: message })}>
                {t('mail')}
              </a>
            </p>
          )}
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
