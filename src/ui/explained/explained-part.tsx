import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Scene, type SceneName } from '../art/scenes/scene'

interface Props {
  id: string
  scene: SceneName
  title: string
  source?: string | undefined
  children: ReactNode
}

/** A part of an explanation: its picture, its words, and what they rest on. */
export function ExplainedPart({ id, scene, title, source, children }: Props) {
  const t = useTranslations('explained')
  return (
    <section className="told" aria-labelledby={id}>
      <Scene of={scene} className="told-scene" />
      <div className="prose">
        <h2 id={id}>{title}</h2>
        {children}
        {source && (
          <details className="told-source small">
            <summary>{t('sourceTitle')}</summary>
            <p className="soft">{source}</p>
          </details>
        )}
      </div>
    </section>
  )
}
