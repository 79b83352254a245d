import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { PageId } from '@/i18n/page-words'
import { pathIds, paths } from '@/i18n/page-words'
import { Scene, type SceneName } from '@/ui/art/scenes/scene'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('explained')
  return { title: t('title') }
}

const sceneOf = { child: 'near', teen: 'decide', young: 'key', parent: 'doctor' } as const satisfies Record<
  string,
  SceneName
>
const also = [
  ['rings', 'stays'],
  ['talk-to', 'ask'],
  ['turning-18', 'birthday'],
] as const satisfies [PageId, SceneName][]

/** Three doors, each to a short path for an age, and what is for every age. */
export default async function Explained() {
  const locale = await getLocale()
  const t = await getTranslations('explained')
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead measure mt-3">{t('lead')}</p>
      <ul className="columns mt-8">
        {pathIds.map((path) => (
          <li key={path}>
            <a className="story h-full" href={addressOf(paths[path][0], locale)}>
              <Scene of={sceneOf[path]} />
              <b>{t(`paths.${path}.title`)}</b>
              <span>{t(`paths.${path}.text`)}</span>
            </a>
          </li>
        ))}
      </ul>
      <h2 className="mt-12">{t('alsoTitle')}</h2>
      <ul className="columns mt-4">
        {also.map(([page, scene]) => (
          <li key={page}>
            <a className="story h-full" href={addressOf(page, locale)}>
              <Scene of={scene} />
              <b>{t(`also.${page}.title`)}</b>
              <span>{t(`also.${page}.text`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
