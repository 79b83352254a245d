import { describe, expect, test } from 'vitest'
import { advance, previousQuestion, progressOf, type Sent } from './advance'

const sent = (parts: Partial<Sent>): Sent => ({
  replies: {},
  asked: null,
  wants: 'next',
  values: [],
  was: null,
  unreadable: [],
  ...parts,
})
/** Everything up to the place. */
const answered = { who: 'parent', age: 'skip', topics: 'skip', weight: 'skip', known: 'skip' } as const
const step = (parts: Partial<Sent>) => {
  const { question, ...rest } = advance(sent(parts), [])
  return { at: question?.id, ...rest }
}

describe('a sent screen', () => {
  test('leads to the next question, with the reply kept', () => {
    expect(step({ asked: 'who', values: ['parent'] })).toMatchObject({
      at: 'age',
      replies: { who: 'parent' },
      problem: null,
    })
  })

  test.each([
    ['nothing was chosen', { asked: 'who', values: [] }, 'who', 'missing'],
    ['only spaces were typed', { asked: 'place', values: ['  '], replies: answered }, 'place', 'missing-words'],
    ['what was sent is not among the choices', { asked: 'who', values: ['nobody'] }, 'who', 'not-a-choice'],
    ['two replies were sent for one', { asked: 'who', values: ['parent', 'youth'] }, 'who', 'not-a-choice'],
    [
      'five topics were chosen',
      {
        asked: 'topics',
        values: ['school', 'money', 'mood', 'leisure', 'housing'],
        replies: { who: 'parent', age: 'skip' },
      },
      'topics',
      'too-many',
    ],
    ['the place is not known', { asked: 'place', values: ['Atlantis'], replies: answered }, 'place', 'unknown-place'],
    [
      'the age does not go with who asks',
      { asked: 'age', values: ['pregnant'], replies: { who: 'youth' } },
      'age',
      'not-a-choice',
    ],
  ] as const)('asks again with a word when %s', (_, parts, at, problem) => {
    expect(step(parts as Partial<Sent>)).toMatchObject({ at, problem })
  })

  test('keeps what was typed, to be mended', () => {
    expect(step({ asked: 'place', values: ['Atlantis'], replies: answered }).again).toEqual(['Atlantis'])
  })

  test('may skip every question but the first', () => {
    expect(step({ asked: 'age', wants: 'skip', replies: { who: 'parent' } })).toMatchObject({
      at: 'topics',
      replies: { age: 'skip' },
    })
    expect(step({ asked: 'who', wants: 'skip' })).toMatchObject({ at: 'who', problem: 'missing' })
  })

  test('goes back to a question and keeps all replies, also those after it', () => {
    const replies = { who: 'parent', age: '12-15', topics: ['school'] } as const
    expect(step({ replies, wants: { goTo: 'age' } })).toMatchObject({ at: 'age', replies, problem: null })
  })

  test('goes back and keeps what was chosen on the screen that is left', () => {
    const replies = { who: 'parent', age: '12-15' } as const
    expect(step({ replies, asked: 'topics', values: ['school'], wants: { goTo: 'age' } }).replies).toEqual({
      ...replies,
      topics: ['school'],
    })
    expect(step({ replies, asked: 'topics', values: ['x'], wants: { goTo: 'age' } }).replies).toEqual(replies)
  })

  test('shows again what was ticked, when it was too much', () => {
    const values = ['school', 'money', 'mood', 'leisure', 'housing']
    expect(step({ asked: 'topics', values, replies: { who: 'parent', age: 'skip' } }).again).toEqual(values)
  })

  test('takes the place that was changed, typed or picked, and not the one that stood there', () => {
    const place = (values: string[], was: string) =>
      step({ asked: 'place', replies: answered, values, was }).replies.place
    expect(place(['Lombok', 'overvecht'], 'Lombok')).toBe('overvecht')
    expect(place(['3561', 'west'], 'west')).toBe('3561')
    expect(place(['Lombok'], 'Lombok')).toBe('Lombok')
  })

  test('goes to the first question above the one that was sent which has no reply', () => {
    expect(step({ asked: 'weight', values: ['tips'], replies: { who: 'parent' } }).at).toBe('age')
    expect(step({ replies: { who: 'parent' }, wants: { goTo: 'known' } }).at).toBe('age')
  })

  test('after a change goes on where the first reply is missing, which may be the plan', () => {
    const replies = { who: 'parent', topics: 'skip', weight: 'tips', known: 'none', place: 'skip' } as const
    expect(step({ replies, asked: 'age', values: ['0-3'] }).at).toBeUndefined()
  })

  test('asks again, with a word, what could not be read', () => {
    expect(step({ replies: { who: 'parent' }, unreadable: ['age'] })).toMatchObject({
      at: 'age',
      problem: 'not-a-choice',
    })
  })

  test('a question that is not asked leads to the one that is', () => {
    expect(step({ asked: 'wijk', values: ['west'] }).at).toBe('who')
    expect(step({ wants: { goTo: 'buurt' } }).at).toBe('who')
  })
})

test('the way back is the question asked before, and the first has none', () => {
  expect(previousQuestion('topics', {}, [])?.id).toBe('age')
  expect(previousQuestion('who', {}, [])).toBeUndefined()
})

test('progress counts the questions that are asked', () => {
  expect(progressOf('place', {}, [])).toEqual({ number: 6, total: 6 })
  expect(progressOf('wijk', { place: '3521' }, [])).toEqual({ number: 7, total: 7 })
})

describe('own words beside the topics', () => {
  const young = { who: 'youth', age: '12-15' } as const
  const understood = { dangers: [], situations: ['bullied', 'lonely'] } as const

  test('tick topics, and nothing is answered by them', () => {
    const screen = step({ replies: young, asked: 'topics', values: ['money'], understood })
    expect(screen).toMatchObject({ at: 'topics', replies: young, again: ['money', 'friends-bullying'], problem: null })
    expect(screen.proposal?.situations).toEqual(['bullied', 'lonely'])
  })

  test('tick their situations at the next question, which is still asked', () => {
    const proposed = ['bullied', 'debts', 'no-such-id']
    expect(step({ replies: young, asked: 'topics', values: ['friends-bullying'], proposed })).toMatchObject({
      at: 'situations',
      replies: { topics: ['friends-bullying'] },
      again: ['bullied'],
    })
  })

  test('leave out what is not for who asks, and topics that are too many', () => {
    const parent = step({
      replies: { who: 'parent', age: '0-3' },
      asked: 'topics',
      values: ['money', 'leisure', 'housing', 'mood'],
      understood: { dangers: ['unsafe'], situations: ['not-safe-at-home', 'crying-baby'] },
    })
    expect(parent.proposal).toMatchObject({ situations: ['crying-baby'], dangers: ['unsafe'] })
    expect(parent.again).toEqual(['money', 'leisure', 'housing', 'mood'])
  })

  test('hold nobody up who skips or goes back', () => {
    expect(step({ replies: young, asked: 'topics', wants: 'skip', understood })).toMatchObject({
      replies: { topics: 'skip' },
    })
    expect(step({ replies: young, asked: 'topics', wants: { goTo: 'age' }, understood })).toMatchObject({ at: 'age' })
  })

  test('propose nothing at another question', () => {
    expect(step({ asked: 'who', values: ['parent'], understood }).proposal).toBeUndefined()
  })
})
