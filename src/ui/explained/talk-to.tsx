import { useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import { type About, abouts, ages, answersFor, situationOf, type Way, ways } from '@/core/talk/talk'
import type { AgeBand } from '@/core/triage/answers'
import { AboutIcon } from '../art/about-icon'
import { Scene, type SceneName } from '../art/scenes/scene'
import { DangerDoors } from '../question/danger-doors'
import { CallableText } from '../say/callable-text'
import { labelOf } from '../say/situation-words'
import { DangerNotice } from '../search/danger-notice'
import { TalkAnswer } from './talk-answer'
import { TalkQuestion } from './talk-question'

const sceneOf: Record<Way, SceneName> = { voice: 'phone', type: 'letter', face: 'talk' }

/** As values of an attribute that style chooses by: who is twelve or older reads the words for the young. */
const child: AgeBand = '4-11'
const older = ages.filter((age) => age !== child).join(' ')

/**
 * Every answer is in the page beforehand; style shows the one that was chosen (`told.css`). So nothing is sent, also without scripts, and also when
 * somebody presses Enter: a form of a dialog outside a dialog goes nowhere. A browser that cannot choose shows what there is for everybody.
 */
export function TalkTo({ services, now }: { services: readonly Service[]; now: Date }) {
  const t = useTranslations('explained.talk')
  return (
    <>
      <form className="talk mt-6" autoComplete="off" method="dialog">
        <TalkQuestion id="age" options={ages} label={(age) => t(`age.options.${age as '4-11'}`)} />
        <TalkQuestion
          id="about"
          options={abouts}
          icon={(about) => <AboutIcon about={about} size={40} />}
          label={(about) => <AboutWords about={about} />}
        />
        {abouts.map((about) => {
          const danger = situationOf(about)?.danger
          return (
            danger && (
              <div key={about} className="talk-danger" data-about={about}>
                <DangerNotice danger={danger} hidden={false} />
              </div>
            )
          )
        })}
        <TalkQuestion
          id="way"
          options={ways}
          icon={(way) => <Scene of={sceneOf[way]} className="choice-scene" />}
          label={(way) => t(`way.options.${way}`)}
        />
        <section className="talk-answer" aria-labelledby="answer" role="status">
          <h2 id="answer">{t('answer')}</h2>
          {ages.map((age) => (
            <div key={age} data-age={age}>
              {ways.map((way) => (
                <div key={way} data-way={way}>
                  {answersFor(age, way, services, now).map((answer) => (
                    <div key={answer.abouts.join(' ')} data-about={answer.abouts.join(' ')}>
                      <TalkAnswer cards={answer.cards} age={age} way={way} now={now} />
                    </div>
                  ))}
                </div>
              ))}
            </div>
          ))}
          <p className="because">
            <CallableText text={t('closed')} />
          </p>
          <p>
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

/** What it is about in the words for a child and in those for who is older; the age tells which are shown. */
function AboutWords({ about }: { about: About }) {
  const t = useTranslations()
  if (about === 'other') return t('explained.talk.about.other')
  return (
    <>
      <i data-age={child}>{t(labelOf(about, 'child'))}</i>
      <i data-age={older}>{t(labelOf(about, 'youth'))}</i>
    </>
  )
}
