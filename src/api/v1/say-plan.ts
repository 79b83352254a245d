import type { z } from 'zod'
import type { Place } from '../../core/place/place'
import { closedDoor } from '../../core/routing/closed-door'
import { type Card, isAdvice } from '../../core/routing/first-cards'
import type { Plan } from '../../core/routing/plan'
import type { Suggestion } from '../../core/routing/suggestion'
import type { Danger } from '../../core/search/danger/danger'
import { answersDanger } from '../../core/situations/danger-services'
import { addressWordOf, type Situation } from '../../core/situations/situation'
import type { Answers } from '../../core/triage/answers'
import { takesCall } from '../../core/way-in/takes-calls'
import { becauseOf } from '../../ui/plan/because-words'
import { asksGrownUp, isClosedPractice, isForByDay } from '../../ui/plan/card-notes'
import { ifNotLines } from '../../ui/plan/if-not-lines'
import { noteWords } from '../../ui/plan/note-words'
import { nowWords } from '../../ui/plan/now-words'
import { placeWords } from '../../ui/plan/place-words'
import { sentencesFor } from '../../ui/plan/say-this'
import { stepTitle } from '../../ui/plan/step-title'
import { adviceText } from '../../ui/say/advice-text'
import { type AskerWords, askerWords } from '../../ui/say/asker-words'
import { inDutch } from '../../ui/say/said'
import { titleOf } from '../../ui/say/situation-words'
import { topicWords } from '../../ui/say/topic-words'
import { spellMoment } from '../../ui/say/use-moment'
import { sayDangers, sayEscalation } from './say-danger'
import { linkTo, sayService } from './say-service'
import type { planAnswer } from './schemas'
import type { Speech } from './speech'

type Answer = z.input<typeof planAnswer>
type Step = Answer['steps'][number]

interface Planned {
  made: Plan
  answers: Answers
  at: Date
}

/** A plan with all that its page says in text. Danger stands first, whoever reads it. */
export function sayPlan(planned: Planned, speech: Speech): Answer {
  const { made, answers, at } = planned
  const { t, locale } = speech
  const asker = askerWords(answers)
  return {
    dangers: sayDangers(made.dangers, speech),
    escalation: sayEscalation(made.escalation, speech),
    language: locale,
    title: t(`plan.titles.${answers.who}`),
    place: sayPlace(made.place, placeWords(made.place, locale, speech.place).words),
    situations: made.situations.map((one) => linkToSituation(one, speech)),
    first: made.first.map((card) => sayCard(card, asker, { dangers: made.dangers, at }, speech)),
    steps: made.steps.map((step) => ({
      id: step.id,
      layer: step.layer,
      ...sayStep(step, planned, speech),
      services: step.services.map((one) => sayPlanned(one, planned, speech)),
      more: step.more.map((one) => sayPlanned(one, planned, speech)),
    })),
    now: { title: t('plan.now.title'), sentences: nowWords(made, at, locale, speech.now).sentences },
    ifNot: {
      title: t('plan.ifNot.title'),
      sentences: ifNotLines(made, at, answers).map((line) => sayIfNot(line, speech)),
    },
  }
}

function sayStep({ id, layer, note }: Plan['steps'][number], { made, answers }: Planned, { t, locale }: Speech) {
  const values = { who: answers.who, words: topicWords(answers), asks: 'no' }
  return {
    title: t(`plan.steps.${stepTitle({ id, layer })}`, values),
    text: id === 'may-follow' ? t('plan.stepText.may-follow', values) : null,
    note,
    noteText: note && noteWords(note, made, answers.who, locale, t),
  }
}

/** The place of an answer, with what is said of it. */
export function sayPlace(place: Place, text: string | null): Answer['place'] {
  const { status } = place
  if (status === 'known') return { status, wijk: place.wijk, buurt: place.buurt, text }
  return status === 'choose' ? { status, wijken: [...place.wijken], text } : { status, text }
}

export const linkToSituation = (situation: Situation, { t, page, answer }: Speech) => ({
  id: situation.id,
  title: t(titleOf(situation.id)),
  page: page('situation', addressWordOf(situation)),
  self: answer('situations', addressWordOf(situation)),
})

/** What to do first, in words: who is asked by day is told to be so at another hour, where it matters which it is. */
export function sayCard(
  card: Card,
  asker: AskerWords,
  { dangers, at }: { dangers: readonly Danger[]; at?: Date },
  speech: Speech,
): Answer['first'][number] {
  if (!isAdvice(card)) return linkTo(card.service, speech)
  const { t } = speech
  return {
    advice: card,
    title: t(`plan.advice.${card}.title`, { asker }),
    text: adviceText(t, card, asker, dangers),
    note: at && isForByDay(card, dangers, at) ? t('plan.advice.byDay') : null,
  }
}

function sayPlanned(suggestion: Suggestion, planned: Planned, speech: Speech): Step['services'][number] {
  const { service, reasons, openNow, candidates } = suggestion
  const { made, answers, at } = planned
  const { locale, t } = speech
  return {
    ...sayService(service, at, speech, topicWords(answers) === 'child' ? 'child' : 'plain'),
    // A mail is read later: where somebody may be in danger it is no way to begin.
    email: answersDanger(service) ? null : service.email,
    openNow,
    situations: made.situations.flatMap(({ id }) => (service.madeFor.includes(id) ? [id] : [])),
    reasons: [...reasons],
    because: becauseOf(suggestion, answers, locale, t) ?? null,
    candidates: candidates.map((team) => linkTo(team, speech)),
    notes: listNotes(suggestion, planned, speech),
    say: takesCall(service, answers)
      ? { text: sentencesFor(t, answers, service), inDutch: sentencesFor(inDutch, answers, service) }
      : null,
  }
}

/** What to know before one goes there: who calls, when it is closed, which of some it is. */
function listNotes(
  { service, candidates }: Suggestion,
  { made, answers, at }: Planned,
  { locale, t, now }: Speech,
): string[] {
  const closed = closedDoor(made, at)
  return [
    asksGrownUp(service, answers) && t('plan.askGrownUp'),
    closed?.card.service === service && t('plan.closed', { when: spellMoment(locale, now)(closed.opens) }),
    isClosedPractice(service, at) && t('plan.gpClosed'),
    candidates.length > 0 && t('plan.candidates', { count: candidates.length }),
  ].filter((one) => typeof one === 'string')
}

function sayIfNot(line: ReturnType<typeof ifNotLines>[number], { t }: Speech): string {
  if (line === 'jeugdstem') return t.markup('plan.ifNot.jeugdstem', { link: () => 'Jeugdstem' })
  if (line === 'gpOutOfHours') return t.markup('plan.ifNot.gpOutOfHours', { link: () => t('plan.ifNot.spoedpost') })
  return t(`plan.ifNot.${line}`)
}
