import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { explanations } from '@/content/explained/explanations'
import { situationsTold } from '@/content/explained/situations-told'
import { situationsOf } from '@/core/situations/danger-services'
import { addressOf } from '@/i18n/addresses'
import { type ExplanationId, endOfPath, explanationIds, pageWords, pathOf, paths } from '@/i18n/page-words'
import { ExplainedPart } from '@/ui/explained/explained-part'
import { PathNav } from '@/ui/explained/path-nav'
import { ReadAloud } from '@/ui/say/read-aloud'
import { SituationLinks } from '@/ui/situation/situation-links'

const lastWord = (id: ExplanationId) => pageWords[id].nl.split('/').at(-1) ?? ''

interface Props {
  params: Promise<{ page: string }>
}

async function findExplanation({ params }: Props) {
  const { page } = await params
  const locale = await getLocale()
  const id = explanationIds.find((one) => lastWord(one) === page)
  if (!id) notFound()
  return { id, locale, explanation: explanations[id][locale] }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await findExplanation(props)).explanation.title }
}

/** In whose words the situations are told. */
const askerOf = { child: 'child', teen: 'youth', young: 'youth', parent: 'parent' } as const

export default async function ExplanationPage(props: Props) {
  const { id, locale, explanation } = await findExplanation(props)
  const t = await getTranslations('explained')
  const path = pathOf(id)
  const stops = paths[path].map((one) => ({ title: explanations[one][locale].title, href: addressOf(one, locale) }))
  const end = endOfPath[path]
  const after = end === 'talk-to' ? t('talk.title') : (await getTranslations('pages'))(end)
  const situations = situationsOf(situationsTold[id] ?? [])
  const current = stops.findIndex(({ href }) => href === addressOf(id, locale))
  return (
    <article className={`explained explained-${path}`}>
      <div className="crumbs soft small">
        <a href={addressOf('explained', locale)}>{t('title')}</a> · {t(`paths.${path}.title`)}
        {stops.length > 1 && ` · ${t('progress', { number: current + 1, total: stops.length })}`}
      </div>
      <h1>{explanation.title}</h1>
      <p className="lead mt-3">{explanation.lead}</p>
      <ReadAloud />
      {explanation.parts.map(({ id, scene, title, body, source }) => (
        <ExplainedPart key={id} id={id} scene={scene} title={title} source={source}>
          {body}
        </ExplainedPart>
      ))}
      {situations.length > 0 && (
        <nav className="mt-10 no-print" aria-labelledby="going-on">
          <h2 id="going-on">{t('situations')}</h2>
          <SituationLinks situations={situations} asker={askerOf[path]} />
        </nav>
      )}
      <PathNav stops={stops} current={current} after={{ title: after, href: addressOf(end, locale) }} />
    </article>
  )
}
