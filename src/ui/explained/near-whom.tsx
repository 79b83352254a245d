import { useTranslations } from 'next-intl'
import { findWijk } from '@/core/place/wijken'
import { partsInRings } from '@/core/talk/people-in-ring'
import { agesInRings } from '@/core/talk/rings'
import { ProperName } from '../say/proper-name'

/** How old one is and where one lives, so that the rings name who is near. What is chosen stays in the page: style shows it (`told.css`). */
export function NearWhom() {
  const t = useTranslations('explained.rings')
  const age = useTranslations('explained.talk.age')
  return (
    <form className="near-whom no-print" autoComplete="off" method="dialog">
      <fieldset>
        <legend>{age('title')}</legend>
        <div className="chips">
          {agesInRings.map((one, index) => (
            <label key={one} className="chip">
              <input type="radio" name="age" value={one} defaultChecked={index === 0} />
              {age(`options.${one}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('where')}</legend>
        <div className="chips">
          {partsInRings.map((part) => (
            <label key={part} className="chip">
              <input type="radio" name="part" value={part} defaultChecked={part === 'utrecht'} />
              {part === 'utrecht' ? t('somewhere') : <ProperName>{findWijk(part).name}</ProperName>}
            </label>
          ))}
        </div>
      </fieldset>
    </form>
  )
}
