import { useTranslations } from 'next-intl'
import { dangers } from '@/core/search/danger/danger'
import { mostLettersRead } from '@/core/search/own-words-length'
import type { Who } from '@/core/triage/answers'
import type { Proposal } from '@/core/triage/proposal'
import { freeField } from '../frame/free-field'
import { DangerNotice } from '../search/danger-notice'

/** The rules for danger that own words point at, above the question. All stand in the page: our script shows them while one types. */
export function OwnWordsDanger({ proposal }: { proposal: Proposal | undefined }) {
  return dangers.map((danger) => (
    <DangerNotice key={danger} danger={danger} hidden={!proposal?.dangers.includes(danger)} />
  ))
}

interface Props {
  who: Who
  proposal: Proposal | undefined
  /** What may be going on, in the words of this asker. */
  labels: readonly string[]
}

/** A field to say in one's own words what is going on, and what we make of it. The words themselves are never shown again. */
export function OwnWords({ who, proposal, labels }: Props) {
  const t = useTranslations('form.ownWords')
  return (
    <div className="mt-4 mb-6">
      <label className="block font-semibold" htmlFor="told">
        {t('label')}
      </label>
      <p id="told-hint" className="soft small">
        {t('hint', { who })}
      </p>
      <textarea
        id="told"
        name="told"
        className="field mt-1"
        rows={3}
        maxLength={mostLettersRead}
        {...freeField}
        aria-describedby="told-hint"
      />
      {proposal && (
        <div className="calm mt-3" role="alert">
          {labels.length > 0 ? (
            <>
              <p>{t('found')}</p>
              <ul className="list-disc ps-5">
                {labels.map((label) => (
                  <li key={label}>{label}</li>
                ))}
              </ul>
              <p>{t('confirm')}</p>
            </>
          ) : (
            <p>{t('nothing')}</p>
          )}
        </div>
      )}
      {proposal?.situations.map((id) => (
        <input key={id} type="hidden" name="proposed" value={id} />
      ))}
    </div>
  )
}
