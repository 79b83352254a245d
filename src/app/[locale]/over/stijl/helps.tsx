import { useLocale } from 'next-intl'
import { styleWords } from '@/content/style/style'
import type { Suggestion } from '@/core/routing/suggestion'
import type { Service } from '@/core/service'
import { EscalationRules } from '@/ui/frame/escalation-rules'
import { AdviceCard } from '@/ui/plan/advice-card'
import { AnswerSummary } from '@/ui/plan/answer-summary'
import { FoldedStep } from '@/ui/plan/folded-step'
import { HelpCard } from '@/ui/plan/help-card'
import { SayThis } from '@/ui/plan/say-this'
import { DangerDoors } from '@/ui/question/danger-doors'
import { Contact } from '@/ui/service/contact'
import { EvidenceTable } from '@/ui/service/evidence-table'
import { HoursList } from '@/ui/service/hours-list'
import { ServiceListing } from '@/ui/service/service-listing'
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
  candidates: [],
})

/** The moment of the sample plan: a Saturday evening. */
const now = new Date('2026-11-28T22:00:00+01:00')

/** Cards of help: in sight, closed, with a referral; what one can say; the ways to reach somebody. */
export function Cards() {
  const { cards: words } = styleWords(useLocale())
  return (
    <div className="samples">
      <Sample name={words.card}>
        <div className="card">{words.cardText}</div>
      </Sample>
      <Sample name={words.open}>
        <HelpCard suggestion={suggested(doctor)} answers={answers} now={now} isFirst />
      </Sample>
      <Sample name={words.closed}>
        <HelpCard suggestion={suggested(place)} answers={answers} now={now} isFirst={false} />
      </Sample>
      <Sample name={words.referral}>
        <HelpCard suggestion={{ ...suggested(specialist), reasons: [] }} answers={answers} now={now} isFirst />
      </Sample>
      <Sample name={words.say}>
        <SayThis answers={{ who: 'youth', age: '12-15', topics: ['friends-bullying'] }} service={doctor} />
      </Sample>
      <Sample name={words.contact}>
        <div className="grid gap-6">
          {contacts.map((service, index) => (
            <Contact
              key={service.phones[0]?.evidence.status ?? 'none'}
              service={service}
              now={now}
              main={index === 0}
            />
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
        <div className="grid gap-4">
          <AdviceCard advice="school" answers={answers} isFirst={false} />
          {samplePlan.steps.map((step) => (
            <FoldedStep key={step.id} step={step} first={[]} answers={answers} now={now} />
          ))}
        </div>
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
        <ServiceListing services={[place, specialist]} now={now} />
      </Sample>
      <Sample name={words.empty}>
        <ServiceListing services={[]} now={now} />
      </Sample>
      <Sample name={words.hours}>
        <div className="grid gap-4">
          <div>
            <HoursList service={{ ...place, schedules: weekly }} now={now} />
          </div>
          <div>
            <HoursList service={{ ...place, schedules: roundTheClock }} now={now} />
          </div>
        </div>
      </Sample>
      <Sample name={words.evidence}>
        <EvidenceTable service={place} now={now} />
      </Sample>
    </div>
  )
}
