import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { styleWords } from '@/content/style/style'
import { layers, topics } from '@/core/taxonomy'
import { whos } from '@/core/triage/answers'
import { LayerIcon } from '@/ui/art/layer-icon'
import { Mark } from '@/ui/art/mark'
import { Rings } from '@/ui/art/rings'
import { Scene, sceneNames } from '@/ui/art/scenes/scene'
import { TopicIcon } from '@/ui/art/topic-icon'
import { WhoIcon } from '@/ui/art/who-icon'

/** Every pictogram with its name. */
export function Pictures() {
  const { pictures: words } = styleWords(useLocale())
  const t = useTranslations()
  return (
    <>
      <Gallery title={words.topics}>
        {topics.map((topic) => (
          <li key={topic}>
            <TopicIcon topic={topic} size={48} /> {t(`topics.adult.${topic}.label`)}
          </li>
        ))}
      </Gallery>
      <Gallery title={words.layers}>
        {layers.map((layer) => (
          <li key={layer}>
            <LayerIcon layer={layer} size={48} /> {t(`layers.${layer}.name`)}
          </li>
        ))}
      </Gallery>
      <Gallery title={words.whos}>
        {whos.map((who) => (
          <li key={who}>
            <WhoIcon who={who} size={48} /> {t(`questions.who.options.${who}.label`)}
          </li>
        ))}
      </Gallery>
    </>
  )
}

function Gallery({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h3 className="mt-6">{title}</h3>
      <ul className="gallery mt-3">{children}</ul>
    </>
  )
}

/** The drawing of the rings, and the mark in four sizes. */
export function Drawings() {
  const { drawings: words } = styleWords(useLocale())
  const t = useTranslations('home.picture')
  return (
    <>
      <h3 className="mt-6">{words.rings}</h3>
      <div className="drawing">
        <Rings id="sample-rings" title={t('title')} description={t('description')} />
      </div>
      <h3 className="mt-6">{words.scenes}</h3>
      <ul className="gallery mt-3">
        {sceneNames.map((name) => (
          <li key={name}>
            <Scene of={name} className="choice-scene" /> {name}
          </li>
        ))}
      </ul>
      <h3 className="mt-6">{words.mark}</h3>
      <p className="flex flex-wrap items-end gap-6 mt-3">
        {[24, 32, 64, 128].map((size) => (
          <Mark key={size} size={size} />
        ))}
      </p>
    </>
  )
}
