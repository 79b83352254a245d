import { useLocale, useTranslations } from 'next-intl'
import { mostReportLetters, reportFacts } from '@/core/report/report'
import { addressOf } from '@/i18n/addresses'
import { freeField } from '../frame/free-field'
import { Choice } from '../question/choice'
import { type ReportScreen, trapField } from './report-screen'

/** Which fact is not right, and a few words: an ordinary form. The stamp stands first, so that a text without end cannot cut it off. */
export function ReportForm({ service, fact, text, stamp, problem }: ReportScreen) {
  const t = useTranslations('report')
  const locale = useLocale()
  const action = service ? addressOf('not-right', locale, service.slug) : addressOf('missing', locale)
  return (
    <form method="post" action={action} autoComplete="off" className="mt-6">
      {stamp !== undefined && <input type="hidden" name="stamp" value={stamp} />}
      {service && (
        <fieldset aria-describedby={problem === 'no-fact' ? 'problem' : undefined}>
          <legend>
            <h2>{t('which')}</h2>
          </legend>
          <div className="choices mt-3">
            {reportFacts.map((one) => (
              <Choice key={one} type="radio" name="fact" value={one} checked={one === fact} label={t(`facts.${one}`)} />
            ))}
          </div>
        </fieldset>
      )}
      <label className="block mt-6 font-semibold" htmlFor="text">
        {t(service ? 'words.not-right' : 'words.missing')}
      </label>
      <p id="text-hint" className="soft small measure">
        {t('hint', { most: mostReportLetters })}
      </p>
      <textarea
        id="text"
        name="text"
        className="field mt-1"
        rows={5}
        maxLength={mostReportLetters}
        {...freeField}
        aria-describedby={problem === 'too-long' ? 'problem text-hint' : 'text-hint'}
        defaultValue={text}
      />
      <div hidden>
        <label htmlFor={trapField}>{t('trap')}</label>
        <input id={trapField} name={trapField} {...freeField} tabIndex={-1} />
      </div>
      {stamp !== undefined && (
        <div className="actions">
          <button type="submit" className="button button-main">
            {t('send')}
          </button>
        </div>
      )}
      <p className="soft small measure mt-4">{t('kept')}</p>
    </form>
  )
}
