import { describe, expect, test } from 'vitest'
import type { Service } from '../service'
import { whos } from './answers'
import { keepValid, listAsked, nextQuestion } from './journey'
import { placeOf, questions } from './questions'
import { answersOf, type QuestionId, questionIds, type Replies } from './replies'

const team = (slug: string, buurt: string) =>
  ({ slug, kinds: ['buurtteam'], areas: [{ type: 'buurt', code: buurt }] }) as unknown as Service
/** Two teams in Overvecht, one in Lunetten. */
const teams = [team('een', 'BU03440311'), team('twee', 'BU03440321'), team('drie', 'BU03440711')]

const ids = (replies: Replies) => listAsked(replies, teams).map(({ id }) => id)

describe('the questions', () => {
  test('stand in the order of their ids, each once', () => {
    expect(questions.map(({ id }) => id)).toEqual(questionIds)
  })

  test('each looks only at replies to questions above it, so that a journey always moves forward and ends', () => {
    for (const [index, question] of questions.entries()) {
      const above: readonly QuestionId[] = questionIds.slice(0, index)
      const watched = new Proxy(
        { who: 'parent', age: '12-15', topics: ['school'], place: '3521', wijk: 'zuidwest' } as Replies,
        {
          get(replies, key) {
            if (!above.includes(key as QuestionId)) throw new Error(`${question.id} looks ahead at ${String(key)}`)
            return replies[key as QuestionId]
          },
          has: () => {
            throw new Error(`${question.id} looks around`)
          },
        },
      )
      expect(() => question.askWhen(watched, teams)).not.toThrow()
      expect(() => question.options(watched, teams)).not.toThrow()
    }
  })

  test('all can be skipped but the first', () => {
    expect(questions.filter(({ maySkip }) => !maySkip).map(({ id }) => id)).toEqual(['who'])
  })

  test('a young person is not asked about a child that is not born or is under 4', () => {
    expect(questions[1]?.options({ who: 'youth' }, [])).toEqual(['4-11', '12-15', '16-17', '18-23'])
  })

  test('who asks for another child may say not to know who helps already; for oneself one knows', () => {
    const known = questions.find(({ id }) => id === 'known')
    const maySayUnknown = whos.filter((who) => known?.options({ who }, []).includes('unknown'))
    expect(maySayUnknown).toEqual(['someone-else', 'professional'])
    expect(answersOf({ who: 'professional', known: 'unknown' }).known).toBeUndefined()
  })

  test('every topic is offered at some age, `unsure` at every age and last', () => {
    const topicsQuestion = questions[2]
    for (const age of ['pregnant', '0-3', '4-11', '12-15', '16-17', '18-23'] as const)
      expect(topicsQuestion?.options({ who: 'parent', age }, []).at(-1)).toBe('unsure')
    expect(topicsQuestion?.options({ who: 'parent', age: 'skip' }, [])).toHaveLength(19)
  })
})

describe('a journey', () => {
  test('asks six questions where the place is clear', () => {
    expect(ids({ place: 'Lunetten' })).toEqual(['who', 'age', 'topics', 'weight', 'known', 'place'])
  })

  test('asks which wijk when a postcode lies in two', () => {
    expect(ids({ place: '3521' })).toContain('wijk')
    expect(ids({ place: '3561' })).not.toContain('wijk')
  })

  test('asks for the buurt when there is more than one team, until one is chosen', () => {
    expect(ids({ place: 'overvecht' })).toContain('buurt')
    expect(ids({ place: 'BU03440311' })).not.toContain('buurt')
    expect(ids({ place: 'Lunetten' })).not.toContain('buurt')
  })

  test('goes to the first question without a reply, and ends when all have one', () => {
    expect(nextQuestion({}, teams)?.id).toBe('who')
    expect(nextQuestion({ who: 'parent', topics: 'skip' }, teams)?.id).toBe('age')
    const done: Replies = { who: 'parent', age: 'skip', topics: 'skip', weight: 'skip', known: 'skip', place: 'skip' }
    expect(nextQuestion(done, teams)).toBeUndefined()
  })

  test('forgets a reply that is no longer a choice, and keeps the others', () => {
    expect(keepValid({ who: 'youth', age: 'pregnant', topics: ['school'], weight: 'tips' }, teams)).toEqual({
      who: 'youth',
      topics: ['school'],
      weight: 'tips',
    })
    expect(keepValid({ who: 'parent', place: 'Lunetten', wijk: 'zuid', buurt: 'BU03440311' }, teams)).toEqual({
      who: 'parent',
      place: 'Lunetten',
    })
  })

  test('knows the place as narrowly as it was told', () => {
    expect(placeOf({ place: '3521', wijk: 'zuidwest' })).toMatchObject({ status: 'known', wijk: 'zuidwest' })
    expect(placeOf({ place: 'overvecht', buurt: 'BU03440321' })).toMatchObject({ status: 'known', buurt: 'BU03440321' })
    expect(placeOf({ place: 'skip' })).toEqual({ status: 'not-given' })
  })
})
