import { useLocale, useTranslations } from 'next-intl'
import { isOfficeHours, nextOfficeHours } from '@/core/hours/office-hours'
import { searchOf } from '@/core/list/list'
import { listOfPlan } from '@/core/list/ready'
import { wijken } from '@/core/place/wijken'
import type { Plan } from '@/core/routing/plan'
import type { Service } from '@/core/service'
import type { Answers } from '@/core/triage/answers'
import type { Replies } from '@/core/triage/replies'
import { addressOf } from '@/i18n/addresses'
import { regionOf } from '@/i18n/languages'
import { AnswerSummary } from './answer-summary'
import { asksToTalk } from './asks-to-talk'
import { HiddenReplies } from './hidden-replies'
import { Kept } from './kept'
import { languageForm } from './language-switch'
import { listWords } from './list-words'
import { PlanStep } from './plan-step'
import { spellDay } from './spell-day'
import { topicWords } from './topic-words'

interface Props {
  plan: Plan
  answers: Answers
  replies: Replies
  services: readonly Service[]
  now: Date
  whole: boolean
}

/** As many as fill the window of a phone. */
const stepsAtFirst = 1

/** The plan as a path: the answers it rests on, the steps, what can be done now and tomorrow, and what to do when it does not work. */
export function PlanView({ plan, answers, replies, services, now, whole }: Props) {
  const t = useTranslations('plan')
  const locale = useLocale()
  const maybeOpen = plan.steps
    .filter(({ id }) => id === 'general' && answers.who === 'youth')
    .flatMap(({ services }) => services)
    .filter(({ service, openNow }) => service.kinds.includes('listening-line') && openNow === 'unknown')
    .map(({ service }) => service.name)
  const hasTeam = plan.steps.some(({ services }) => services.some(({ service }) => service.kinds.includes('buurtteam')))
  const firstWithCall = plan.steps.findIndex(
    ({ id, services }) => services.length > 0 && (id !== 'talk-now' || asksToTalk(answers)),
  )
  return (
    <>
      <h1>{t(`titles.${answers.who}`)}</h1>
      <p className="lead measure mt-3">{t('lead', { words: topicWords(answers) })}</p>
      {answers.who === 'professional' && <p className="measure mt-2">{t('professionalNote')}</p>}
      {answers.who === 'someone-else' && <p className="measure mt-2">{t('someoneElseNote')}</p>}
      <HiddenReplies replies={replies} form={languageForm} />
      {topicWords(answers) === 'child' && <p className="because measure mt-4">{t('childNote')}</p>}
      <AnswerSummary replies={replies} services={services} />
      <PlaceNote plan={plan} />
      <ol className="path mt-8">
        {plan.steps.slice(0, whole ? undefined : stepsAtFirst).map((step, index) => (
          <PlanStep
            key={step.id}
            step={step}
            escalation={plan.escalation}
            answers={answers}
            first={index === firstWithCall}
            maybeOpen={maybeOpen}
            hasTeam={hasTeam}
          />
        ))}
      </ol>
      {whole && <NowAndTomorrow plan={plan} now={now} asks={asksToTalk(answers)} />}
      {whole && <IfNot plan={plan} now={now} />}
      {whole && (
        <p className="no-print mt-6">
          <a className="button" href={`${addressOf('list', locale)}${searchOf(listOfPlan(plan))}`}>
            {t('giveList')}
          </a>
        </p>
      )}
      {whole && <p className="on-paper mt-4">{t('printed', { date: spellDay(now, locale) })}</p>}
    </>
  )
}

function PlaceNote({ plan: { place } }: { plan: Plan }) {
  const t = useTranslations('plan.place')
  const locale = useLocale()
  const name = (slug: string) => wijken.find((wijk) => wijk.slug === slug)?.name ?? slug
  const names = place.status === 'known' ? [name(place.wijk)] : place.status === 'choose' ? place.wijken.map(name) : []
  const words =
    place.status === 'known'
      ? t('known', { place: name(place.wijk) })
      : place.status === 'choose'
        ? t('choose', { wijken: listWords(names, locale) })
        : t(place.status)
  return (
    <p className={place.status === 'known' ? 'soft mt-4' : 'problem mt-4'}>
      <Kept text={words} words={names} />
    </p>
  )
}

function NowAndTomorrow({ plan, now, asks }: { plan: Plan; now: Date; asks: boolean }) {
  const t = useTranslations('plan.now')
  const locale = useLocale()
  const opens = nextOfficeHours(now)
  const spell = (part: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(regionOf(locale), { ...part, timeZone: 'Europe/Amsterdam' }).format(opens)
  const time = spell({ hour: 'numeric', minute: '2-digit' }).replace(/^0/, '').replace(':', '.')
  const next = t('when', { day: spell({ weekday: 'long' }), time })
  const line = plan.steps.find(({ id }) => id === 'talk-now')?.services[0]?.service.name
  return (
    <section className="card measure mt-4" aria-labelledby="now">
      <h2 id="now" className="text-[length:var(--step-1)]">
        {t('title')}
      </h2>
      <p className="mt-2">{isOfficeHours(now) ? t('inside') : t('outside', { when: next })}</p>
      {asks && line && (
        <p className="mt-2">
          <Kept text={t('outsideLine', { line })} words={[line]} />
        </p>
      )}
      {isOfficeHours(now) && <p className="mt-2">{t('tomorrow', { when: next })}</p>}
      <p className="mt-2">
        <Kept text={t('unknownHours')} />
      </p>
    </section>
  )
}

function IfNot({ plan, now }: { plan: Plan; now: Date }) {
  const t = useTranslations('plan.ifNot')
  const locale = useLocale()
  const jeugdstem = (
    <a href={addressOf('guide', locale, 'jeugdstem')} translate="no">
      Jeugdstem
    </a>
  )
  const spoedpost = <a href={addressOf('guide', locale, 'spoedpost-huisartsen')}>{t('spoedpost')}</a>
  return (
    <section className="prose mt-10" aria-labelledby="if-not">
      <h2 id="if-not">{t('title')}</h2>
      <ul>
        <li>
          <Kept text={t(plan.place.status === 'outside' ? 'municipalityOutside' : 'municipality')} />
        </li>
        <li>{t('gp')}</li>
        <li>{t.rich('jeugdstem', { link: () => jeugdstem })}</li>
        {!isOfficeHours(now) && <li>{t.rich('gpOutOfHours', { link: () => spoedpost })}</li>}
        <li>
          <Kept text={t('language')} words={[/“[^”]*”/.exec(t('language'))?.[0] ?? '']} />
        </li>
        <li>
          <Kept text={t('unsafe')} />
        </li>
      </ul>
    </section>
  )
}
