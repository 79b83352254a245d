import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { edition } from '@/app/edition'
import { rules } from '@/core/routing/rules'
import { AgeRules } from '@/ui/how-we-choose/age-rules'
import { FixedRules } from '@/ui/how-we-choose/fixed-rules'
import { OrderRules } from '@/ui/how-we-choose/order-rules'
import { PhoneRules } from '@/ui/how-we-choose/phone-rules'
import { PlaceRules } from '@/ui/how-we-choose/place-rules'
import { PromiseList } from '@/ui/how-we-choose/promise-list'
import { RoutingRule } from '@/ui/how-we-choose/routing-rule'
import { SearchRules } from '@/ui/how-we-choose/search-rules'
import { SituationRules } from '@/ui/how-we-choose/situation-rules'
import { TellRules } from '@/ui/how-we-choose/tell-rules'

const sections = [
  'situations',
  'rules',
  'fixed',
  'order',
  'ages',
  'place',
  'searching',
  'phones',
  'proof',
  'review',
] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('how-we-choose') }
}

/** Every rule that decides what stands in a plan, printed from the rules themselves. */
export default async function HowWeChoose() {
  const { services } = edition()
  const t = await getTranslations('choose')
  const bodies: Record<(typeof sections)[number], ReactNode> = {
    situations: (
      <>
        <p className="measure mt-2">{t('situationsText')}</p>
        <div className="mt-4">
          <SituationRules />
        </div>
      </>
    ),
    rules: (
      <>
        <p className="measure mt-2">{t('rulesText', { count: rules.length })}</p>
        <p className="measure mt-2 soft">{t('wordsOfParents')}</p>
        <ol className="rows mt-4">
          {rules.map((rule) => (
            <RoutingRule key={rule.id} rule={rule} />
          ))}
        </ol>
      </>
    ),
    fixed: <FixedRules />,
    order: <OrderRules />,
    ages: <AgeRules />,
    place: <PlaceRules services={services} />,
    searching: <SearchRules />,
    phones: (
      <>
        <PhoneRules />
        <TellRules />
      </>
    ),
    proof: <PromiseList />,
    review: (
      <>
        <p className="measure mt-2">{t('reviewText')}</p>
        <p className="problem">{t('notReviewed')}</p>
      </>
    ),
  }
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead measure mt-3">{t('lead')}</p>
      <p className="measure mt-3">
        {t('madeFromRules')} {t('noOrganizations')}
      </p>
      <nav aria-labelledby="contents" className="mt-8">
        <h2 id="contents" className="text-[length:var(--step-1)]">
          {t('contents')}
        </h2>
        <ul className="index mt-3">
          {sections.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{t(`sections.${section}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map((section) => (
        <section key={section} id={section} className="shelf" aria-labelledby={`${section}-title`}>
          <h2 id={`${section}-title`}>{t(`sections.${section}`)}</h2>
          {bodies[section]}
        </section>
      ))}
    </>
  )
}
