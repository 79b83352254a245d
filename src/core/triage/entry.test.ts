import { expect, test } from 'vitest'
import { advance } from './advance'
import { entryIn, entryOf, entryOfFields, sentBy, stateWith } from './entry'

const now = new Date('2026-11-22T12:00:00+01:00')
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

test('a step that was written is read again, and leads to the same screen', () => {
  const screen = advance(
    sentBy(
      entryOfFields(
        [
          ['who', 'parent'],
          ['age', '12-15'],
        ],
        now,
      ),
    ),
    [],
  )
  const entry = entryIn(structuredClone(stateWith(entryOf(screen, now))), minutesLater(59))
  expect(entry && advance(sentBy(entry), [])).toEqual(screen)
  expect(screen.question?.id).toBe('topics')
})

test('an earlier question that was gone back to stands there again, with the replies after it', () => {
  const fields = [
    ['who', 'youth'],
    ['age', '16-17'],
    ['topics', 'skip'],
    ['to', 'age'],
  ] as const
  const screen = advance(sentBy(entryOfFields(fields, now)), [])
  expect(screen.question?.id).toBe('age')
  expect(screen.replies).toEqual({ who: 'youth', age: '16-17', topics: 'skip' })
})

test.each([
  ['of an hour ago', stateWith({ replies: { who: 'parent' }, asked: null, at: now.getTime() }), 61],
  ['of a clock that was put back', stateWith({ replies: { who: 'parent' }, asked: null, at: now.getTime() }), -1],
  ['without a time', { dichtbij: { replies: {}, asked: null } }, 0],
  ['of somebody else', { other: 1 }, 0],
  ['that is none', null, 0],
  ['that is a word', 'who', 0],
])('a state %s holds nothing', (_, state, minutes) => {
  expect(entryIn(state, minutesLater(minutes))).toBeUndefined()
})

test('a full postcode is cut before it is kept', () => {
  expect(entryOfFields([['place', '3561 AB']], now).replies).toEqual({ place: '3561' })
})

test('topics are kept together, skipping them is kept as that, and what is no question is left out', () => {
  const { replies } = entryOfFields(
    [
      ['topics', 'money'],
      ['asked', 'who'],
      ['topics', 'school'],
      ['x', '<script>'],
    ],
    now,
  )
  expect(replies).toEqual({ topics: ['money', 'school'] })
  expect(entryOfFields([['topics', 'skip']], now).replies).toEqual({ topics: 'skip' })
})

test('fields that are no choice lead to the question that they were for', () => {
  const screen = advance(
    sentBy(
      entryOfFields(
        [
          ['who', 'nobody'],
          ['to', 'constructor'],
        ],
        now,
      ),
    ),
    [],
  )
  expect(screen.question?.id).toBe('who')
})
