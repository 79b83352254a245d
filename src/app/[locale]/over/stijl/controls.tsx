import { useLocale, useTranslations } from 'next-intl'
import { styleWords } from '@/content/style/style'
import { type Topic, topics } from '@/core/taxonomy'
import { whos } from '@/core/triage/answers'
import { addressOf } from '@/i18n/addresses'
import { TopicIcon } from '@/ui/art/topic-icon'
import { WhoIcon } from '@/ui/art/who-icon'
import { Doors } from '@/ui/frame/doors'
import { freeField } from '@/ui/frame/free-field'
import { Choice } from '@/ui/question/choice'
import { Sample } from './sample'

/** Buttons, choices and fields in every state. */
export function Controls() {
  const locale = useLocale()
  const { controls: words } = styleWords(locale)
  const t = useTranslations()
  const choice = (value: string, label: string, checked = false) => (
    <Choice type="radio" name="sample" value={value} checked={checked} label={label} hint={words.hint} />
  )
  const topicChoice = (topic: Topic, checked: boolean) => (
    <Choice
      type="checkbox"
      name="sample-topics"
      value={topic}
      checked={checked}
      label={t(`topics.adult.${topic}.label`)}
      hint={t(`topics.adult.${topic}.hint`)}
      icon={<TopicIcon topic={topic} size={32} />}
    />
  )
  const [first, second] = topics
  return (
    <div className="samples">
      <Sample name={words.buttons}>
        <div className="flex flex-wrap gap-4">
          {[
            ['button', words.button],
            ['button button-main', words.main],
            ['button button-danger', words.danger],
            ['button button-plain', words.plain],
            ['button shown-focused', words.focused],
          ].map(([look, name]) => (
            <button key={look} type="button" className={look}>
              {name}
            </button>
          ))}
        </div>
      </Sample>
      <Sample name={words.choices}>
        <fieldset>
          <legend className="hidden-to-eyes">{words.choices}</legend>
          <div className="choices">
            {choice('one', words.one)}
            {choice('chosen', words.chosen, true)}
            <div className="holds-focus">{choice('focused', words.focusedChoice)}</div>
          </div>
        </fieldset>
      </Sample>
      <Sample name={words.some}>
        <fieldset>
          <legend className="hidden-to-eyes">{words.some}</legend>
          <div className="choices">
            {topicChoice(first, false)}
            {topicChoice(second, true)}
          </div>
        </fieldset>
      </Sample>
      <Sample name={words.field}>
        <label className="block font-semibold" htmlFor="sample-field">
          {words.fieldLabel}
        </label>
        <input id="sample-field" className="field mt-1" defaultValue="3561" {...freeField} />
      </Sample>
      <Sample name={words.problem}>
        <p className="problem">{words.problemText}</p>
      </Sample>
      <Sample name={words.tags}>
        <p className="tags">
          <span className="tag">{words.tag}</span>
          <span className="tag tag-warm">{words.tagWarm}</span>
          <span className="tag tag-plum">{words.tagPlum}</span>
        </p>
      </Sample>
      <Sample name={words.progress}>
        <p className="soft small">{t('form.progress', { number: 2, total: 4 })}</p>
        <div className="steps-bar" aria-hidden="true">
          <i className="done" />
          <i className="done" />
          <i />
          <i />
        </div>
      </Sample>
      <Sample name={words.doors}>
        <Doors
          action={addressOf('find-help', locale)}
          doors={whos.map((who) => ({
            who,
            title: t(`home.doors.${who}.title`),
            text: t(`home.doors.${who}.text`),
            icon: <WhoIcon who={who} size={36} />,
          }))}
        />
      </Sample>
    </div>
  )
}
