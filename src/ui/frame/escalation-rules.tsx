import { useLocale, useTranslations } from 'next-intl'
import { phoneHref } from '@/core/escalation/phone-href'
import { escalationAlways, ownAddition } from '@/core/escalation/rules'
import { spellDate } from '../service/describe-seen'
import { SaveAddition } from './save-addition'

/** All five rules in full, with their source, and what we added to them, marked so. Says nothing about now: the device does, of the two SAVE rules. */
export function EscalationRules() {
  const t = useTranslations('now')
  const strip = useTranslations('strip')
  const clock = useTranslations('clock')
  const addition = useTranslations('saveAddition')
  const rules = escalationAlways()
  const [{ source, checked }] = rules
  return (
    <section aria-labelledby="rules" className="mt-8">
      <h2 id="rules">{t('ruleTitle')}</h2>
      <ol className="grid gap-4 mt-4 measure">
        {rules.map(({ id, applies, phones }) => (
          <li key={id} className="card rule">
            {applies === 'by-clock' && <counts-now className="tag" rule={id} said={clock('counts')} />}
            <h3>{t(`rules.${id}.when`)}</h3>
            <p>{t(`rules.${id}.do`)}</p>
            {id === ownAddition.beside && <SaveAddition />}
            <p className="flex flex-wrap gap-2">
              {phones.map(({ number, province }) => (
                <a key={number} className="button button-danger" href={phoneHref(number)}>
                  <span>
                    {strip('call')} <bdi translate="no">{number}</bdi>
                  </span>
                  {province && phones.length > 1 && <span className="small">({t(`province.${province}`)})</span>}
                </a>
              ))}
            </p>
          </li>
        ))}
        <li className="card rule">
          <p className="soft small">{addition('label')}</p>
          <p>{t('daysNote')}</p>
        </li>
      </ol>
      <p className="soft small mt-3">
        {t('source', { source: new URL(source).host, checked: spellDate(checked, useLocale()) })}
      </p>
    </section>
  )
}
