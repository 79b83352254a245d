import { useLocale } from 'next-intl'
import { styleWords } from '@/content/style/style'
import type { Suggestion } from '@/core/routing/suggestion'
import type { Service } from '@/core/service'
import { AnswerSummary } from '@/ui/answer-summary'
import { Contact } from '@/ui/contact'
import { DangerDoors } from '@/ui/danger-doors'
import { EscalationRules } from '@/ui/escalation-rules'
import { EvidenceTable } from '@/ui/evidence-table'
import { HoursList } from '@/ui/hours-list'
import { PlanStep } from '@/ui/plan-step'
import { SayThis } from '@/ui/say-this'
import { ServiceListing } from '@/ui/service-listing'
import { SuggestionCard } from '@/ui/suggestion-card'
import { Sample } from './sample'
import {
  answers,
  contacts,
  doctor,
  place,
  replies,
  roundTheClock,
  samplePlan,
  samples,
  specialist,
  weekly,
} from './sample-plan'

const suggested = (service: Service): Suggestion => ({
  service,
  reasons: ['topic', 'area', 'group', 'free'],
  openNow: 'unknown',
})

/** Cards of help: in sight, closed, with a referral; what one can say; the ways to reach somebody. */
export function Cards() {
  const { cards: words } = styleWords(useLocale())
  return (
    <div className="samples">
      <Sample name={words.card}>
        <div className="card">{words.cardText}</div>
      </Sample>
      <Sample name={words.open}>
        <SuggestionCard suggestion={suggested(doctor)} answers={answers} first />
      </Sample>
      <Sample name={words.closed}>
        <SuggestionCard suggestion={suggested(place)} answers={answers} first={false} />
      </Sample>
      <Sample name={words.referral}>
        <SuggestionCard suggestion={{ ...suggested(specialist), reasons: [] }} answers={answers} first />
      </Sample>
      <Sample name={words.say}>
        <SayThis answers={{ who: 'youth', age: '12-15', topics: ['friends-bullying'] }} service={doctor} />
      </Sample>
      <Sample name={words.contact}>
        <div className="grid gap-6">
          {contacts.map((service, index) => (
            <Contact key={service.phones[0]?.evidence.status ?? 'none'} service={service} main={index === 0} />
          ))}
        </div>
      </Sample>
    </div>
  )
}

/** A plan with every step that there is, and the answers that it rests on. */
export function Path() {
  const { path: words } = styleWords(useLocale())
  return (
    <div className="grid gap-6 mt-4">
      <Sample name={words.answers}>
        <AnswerSummary replies={replies} services={samples} />
      </Sample>
      <Sample name={words.steps}>
        <ol className="path">
          {samplePlan.steps.map((step, index) => (
            <PlanStep
              key={step.id}
              escalation={samplePlan.escalation}
              step={step}
              answers={answers}
              first={index === 0}
              maybeOpen={['Voorbeeldlijn']}
              hasTeam
            />
          ))}
        </ol>
      </Sample>
    </div>
  )
}

/** What stands on pages about danger. The rules and their numbers are the real ones. */
export function Safety() {
  const { safety: words } = styleWords(useLocale())
  return (
    <>
      <p className="measure mt-2">
        {words.strip} {words.rules}
      </p>
      <EscalationRules />
      <div className="mt-6">
        <Sample name={words.doors}>
          <DangerDoors />
        </Sample>
      </div>
    </>
  )
}

/** Lists, hours, and how sure each fact is. */
export function Facts() {
  const { facts: words } = styleWords(useLocale())
  return (
    <div className="grid gap-6 mt-4">
      <Sample name={words.list}>
        <ServiceListing services={[place, specialist]} />
      </Sample>
      <Sample name={words.empty}>
        <ServiceListing services={[]} />
      </Sample>
      <Sample name={words.hours}>
        <div className="grid gap-4">
          <div>
            <HoursList schedules={weekly} />
          </div>
          <div>
            <HoursList schedules={roundTheClock} />
          </div>
        </div>
      </Sample>
      <Sample name={words.evidence}>
        <EvidenceTable service={place} />
      </Sample>
    </div>
  )
}
