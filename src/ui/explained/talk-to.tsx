import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Service } from '@/core/service'
import { abouts, listenersFor, personFor, trusts, ways } from '@/core/talk/talk'
import { Scene, type SceneName } from '../art/scenes/scene'
import { TopicIcon } from '../art/topic-icon'
import { Choice } from '../question/choice'
import { DangerDoors } from '../question/danger-doors'
import { Listener } from './listener'

const questions = { about: abouts, trust: trusts, way: ways } as const

const topicOf = {
  home: 'parenting',
  school: 'school',
  friends: 'friends-bullying',
  feelings: 'mood',
  online: 'addiction-gaming',
  other: 'unsure',
} as const

const sceneOf: Record<string, SceneName> = {
  family: 'home',
  teacher: 'school',
  other: 'near',
  nobody: 'ask',
  voice: 'phone',
  type: 'letter',
  face: 'talk',
}

/**
 * Every answer is in the page beforehand; style shows the one that was chosen (`explain.css`). So nothing is sent, also without scripts. A browser
 * that cannot do that shows them all.
 */
export function TalkTo({ services }: { services: readonly Service[] }) {
  const t = useTranslations('explained.talk')
  const listeners = abouts.flatMap((about) =>
    ways.map((way) => ({ about, way, found: listenersFor(about, way, services) })),
  )
  return (
    <>
      <form className="talk mt-6" autoComplete="off">
        <Question id="about" icon={(about) => <TopicIcon topic={topicOf[about as keyof typeof topicOf]} size={40} />} />
        <Question id="trust" icon={(trust) => <Scene of={sceneOf[trust] ?? 'ask'} className="choice-scene" />} />
        <Question id="way" icon={(way) => <Scene of={sceneOf[way] ?? 'ask'} className="choice-scene" />} />
        <section className="talk-answer" aria-labelledby="answer" role="status">
          <h2 id="answer">{t('answer')}</h2>
          {trusts.map((trust) => (
            <div key={trust} data-trust={trust}>
              {abouts.map((about) => (
                <div key={about} data-about={about}>
                  <p className="card">{t(`persons.${personFor(trust, about)}`)}</p>
                </div>
              ))}
            </div>
          ))}
          {listeners.map(({ about, way, found }) => (
            <div key={about + way} data-about={about}>
              <div data-way={way}>
                {found.map((service) => (
                  <Listener key={service.slug} service={service} />
                ))}
              </div>
            </div>
          ))}
          <p className="mt-4">
            <button type="reset" className="button">
              {t('again')}
            </button>
          </p>
        </section>
      </form>
      <DangerDoors />
    </>
  )
}

function Question({ id, icon }: { id: keyof typeof questions; icon: (option: string) => ReactNode }) {
  const t = useTranslations('explained.talk')
  return (
    <fieldset className={`talk-${id}`}>
      <legend>
        <h2>{t(`${id}.title`)}</h2>
      </legend>
      <div className="choices choices-wide">
        {questions[id].map((option) => (
          <Choice
            key={option}
            type="radio"
            name={id}
            value={option}
            checked={false}
            icon={icon(option)}
            label={t(`${id}.options.${option}` as 'about.options.home')}
          />
        ))}
      </div>
    </fieldset>
  )
}
