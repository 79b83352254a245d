import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Choice } from '../question/choice'

interface Props<Option extends string> {
  id: 'age' | 'about' | 'way'
  options: readonly Option[]
  icon?: (option: Option) => ReactNode
  label: (option: Option) => ReactNode
}

/** One of the three questions, with a picture for each answer. What is chosen stays in the page. */
export function TalkQuestion<Option extends string>({ id, options, icon, label }: Props<Option>) {
  const t = useTranslations('explained.talk')
  return (
    <fieldset className={`talk-${id}`}>
      <legend>
        <h2>{t(`${id}.title`)}</h2>
      </legend>
      <div className="choices choices-wide">
        {options.map((option) => (
          <Choice
            key={option}
            type="radio"
            name={id}
            value={option}
            checked={false}
            icon={icon?.(option)}
            label={label(option)}
          />
        ))}
      </div>
    </fieldset>
  )
}
