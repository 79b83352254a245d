import { describe, expect, test } from 'vitest'
import { advance, previousQuestion, progressOf, type Sent } from './advance'

const sent = (parts: Partial<Sent>): Sent => ({
  replies: {},
  asked: null,
  wants: 'next',
  values: [],
  unreadable: [],
  ...parts,
})
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
    [
      'only spaces were typed',
      { asked: 'place', values: ['  '], replies: { who: 'parent' } },
      'place',
      'missing-words',
    ],
    ['what was sent is not among the choices', { asked: 'who', values: ['nobody'] }, 'who', 'not-a-choice'],
    ['two replies were sent for one', { asked: 'who', values: ['parent', 'youth'] }, 'who', 'not-a-choice'],
    [
      'five topics were chosen',
      { asked: 'topics', values: ['school', 'money', 'mood', 'leisure', 'housing'], replies: { who: 'parent' } },
      'topics',
      'too-many',
    ],
    [
      'the place is not known',
      { asked: 'place', values: ['Atlantis'], replies: { who: 'parent' } },
      'place',
      'unknown-place',
    ],
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
    expect(step({ asked: 'place', values: ['Atlantis'], replies: { who: 'parent' } }).typed).toBe('Atlantis')
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
