import { useLocale, useTranslations } from 'next-intl'
import { lines } from '@/core/escalation/lines'
import { spellDay } from '../say/spell-day'
import { QrCode } from './qr-code'

interface Props {
  address: string
  code: string
  now: Date
}

/** Below the helps: the list on a phone, whom to call in danger, and of when the sheet is. */
export function PaperFoot({ address, code, now }: Props) {
  const t = useTranslations('list')
  const locale = useLocale()
  return (
    <div className="paper-foot">
      {address && <QrCode address={address} label={t('qr')} />}
      <div>
        <p>
          <Figures>{lines.emergency.number}</Figures> {t('paper.danger')}
        </p>
        <p>
          <Figures>{lines.veiligThuis.number}</Figures> {t('paper.unsafe')}
        </p>
        {address && (
          <>
            <p>{t('paper.scan')}</p>
            <p>
              <bdi className="paper-address" translate="no" dir="ltr">
                {address.replace(/^https?:\/\//, '')}
              </bdi>
            </p>
            {code && (
              <p>
                {t('paper.code')}{' '}
                <bdi className="paper-code" translate="no" dir="ltr">
                  {inFours(code)}
                </bdi>
              </p>
            )}
          </>
        )}
        <p>{t('paper.made', { date: spellDay(now, locale) })}</p>
      </div>
    </div>
  )
}

const Figures = ({ children }: { children: string }) => (
  <b>
    <bdi className="tel" translate="no">
      {children}
    </bdi>
  </b>
)

/** A code as one reads it out: 'ABCD EFGH IJ'. */
const inFours = (code: string): string => code.match(/.{1,4}/gu)?.join(' ') ?? ''
