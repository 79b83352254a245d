import { useLocale, useTranslations } from 'next-intl'
import type { Worksheet } from '@/core/list/worksheet'
import { wijken } from '@/core/place/wijken'
import { situations } from '@/core/situations/find-situations'
import { addressWordOf } from '@/core/situations/situation'
import { topics } from '@/core/taxonomy'
import { addressOf } from '@/i18n/addresses'
import { titleOf } from '../say/situation-words'
import { SheetFields } from './sheet-fields'

/** How one looks around: by what is going on, by topic, by wijk. An ordinary form, whose answer is another address of the same worksheet. */
export function LookAround({ sheet }: { sheet: Worksheet }) {
  const t = useTranslations()
  const locale = useLocale()
  const chosen = situations.find(({ id }) => id === sheet.situation)
  return (
    <form method="get" action={`${addressOf('worksheet', locale)}#more`} className="narrow mt-4">
      <SheetFields sheet={sheet} but={['t', 'g', 'w']} />
      <label>
        {t('list.worksheet.situation')}
        <select className="field" name="g" defaultValue={chosen ? addressWordOf(chosen) : ''}>
          <option value="">{t('list.worksheet.noSituation')}</option>
          {topics.map((topic) => (
            <optgroup key={topic} label={t(`topics.adult.${topic}.label`)}>
              {situations
                .filter((one) => one.topics[0] === topic)
                .map((one) => (
                  <option key={one.id} value={addressWordOf(one)}>
                    {t(titleOf(one.id))}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        {t('list.topic')}
        <select className="field" name="t" defaultValue={sheet.topic ?? ''}>
          <option value="">{t('list.anyTopic')}</option>
          {topics.map((one) => (
            <option key={one} value={one}>
              {t(`topics.adult.${one}.label`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('list.wijk')}
        <select className="field" name="w" defaultValue={sheet.list.wijk ?? ''}>
          <option value="">{t('list.anyWijk')}</option>
          {wijken.map(({ slug, name }) => (
            <option key={slug} value={slug} translate="no">
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        {t('list.narrow')}
      </button>
    </form>
  )
}
