import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Escalation, escalationAlways, escalationAt, ownAddition } from './rules'

const ids = ['life-danger', 'unsafe', 'veilig-thuis-client', 'save-client-office-hours', 'save-client-outside']

describe('The escalation', () => {
  test('gives every rule its number, in the order of the safety page', () => {
    expect(escalationAlways().map(({ id, phones }) => ({ id, phones }))).toEqual([
      { id: 'life-danger', phones: [{ number: '112', province: null }] },
      { id: 'unsafe', phones: [{ number: '0800-2000', province: null }] },
      { id: 'veilig-thuis-client', phones: [{ number: '0800-2000', province: null }] },
      { id: 'save-client-office-hours', phones: [] },
      {
        id: 'save-client-outside',
        phones: [
          { number: '0800-2000', province: 'utrecht' },
          { number: '088-996 3000', province: 'flevoland' },
        ],
      },
    ])
  })

  test.each([
    ['2026-11-20T08:29:59+01:00', 'save-client-outside'],
    ['2026-11-20T08:30:00+01:00', 'save-client-office-hours'],
    ['2026-11-20T16:59:59+01:00', 'save-client-office-hours'],
    ['2026-11-20T17:00:00+01:00', 'save-client-outside'],
    ['2026-11-21T12:00:00+01:00', 'save-client-outside'], // Saturday
    ['2026-11-22T12:00:00+01:00', 'save-client-outside'], // Sunday
    ['2026-01-01T12:00:00+01:00', 'save-client-outside'], // New Year's Day
    ['2026-04-03T12:00:00+02:00', 'save-client-outside'], // Good Friday
    ['2026-04-05T12:00:00+02:00', 'save-client-outside'], // Easter Sunday
    ['2026-04-06T12:00:00+02:00', 'save-client-outside'], // Easter Monday
    ['2026-04-27T12:00:00+02:00', 'save-client-outside'], // King's Day
    ['2026-05-05T12:00:00+02:00', 'save-client-outside'], // Liberation Day
    ['2026-05-14T12:00:00+02:00', 'save-client-outside'], // Ascension Day
    ['2026-05-24T12:00:00+02:00', 'save-client-outside'], // Whit Sunday
    ['2026-05-25T12:00:00+02:00', 'save-client-outside'], // Whit Monday
    ['2026-12-25T12:00:00+01:00', 'save-client-outside'], // Christmas
    ['2028-12-26T12:00:00+01:00', 'save-client-outside'], // second Christmas day, a Tuesday
    ['2026-03-29T12:00:00+02:00', 'save-client-outside'], // the Sunday on which summer time begins
    ['2026-03-30T08:29:59+02:00', 'save-client-outside'],
    ['2026-03-30T08:30:00+02:00', 'save-client-office-hours'],
    ['2026-03-30T16:59:59+02:00', 'save-client-office-hours'],
    ['2026-03-30T17:00:00+02:00', 'save-client-outside'],
    ['2026-10-25T12:00:00+01:00', 'save-client-outside'], // the Sunday on which it ends
    ['2026-10-26T08:29:59+01:00', 'save-client-outside'],
    ['2026-10-26T08:30:00+01:00', 'save-client-office-hours'],
    ['2026-10-26T16:59:59+01:00', 'save-client-office-hours'],
    ['2026-10-26T17:00:00+01:00', 'save-client-outside'],
  ])('at %s marks %s', (at, id) => {
    const marked = escalationAt(new Date(at)).filter(({ applies }) => applies === 'now')
    expect(marked.map((rule) => rule.id)).toEqual([id])
  })

  test('at every moment holds all five rules, and marks one of the two SAVE rules', () => {
    fc.assert(
      fc.property(fc.date(), (now) => {
        const rules = escalationAt(now)
        expect(rules.map(({ id }) => id)).toEqual(ids)
        expect(rules.slice(0, 3).map(({ applies }) => applies)).toEqual(['always', 'always', 'always'])
        expect(['now not-now', 'not-now now']).toContain(`${rules[3].applies} ${rules[4].applies}`)
      }),
    )
  })

  test('without a clock says nothing about now', () => {
    expect(escalationAlways().map(({ id }) => id)).toEqual(ids)
    expect(escalationAlways().map(({ applies }) => applies)).toEqual([
      'always',
      'always',
      'always',
      'by-clock',
      'by-clock',
    ])
  })

  test('gives every rule its source and the month in which it was checked', () => {
    for (const { source, checked } of escalationAlways()) {
      expect(source).toBe('https://www.samen-veilig.nl/')
      expect(checked).toMatch(/^\d{4}-\d{2}$/)
    }
  })

  test('does not compile without all five rules', () => {
    const [first, second, third, fourth, fifth] = escalationAt(new Date('2026-11-20T12:00:00+01:00'))
    // @ts-expect-error the last rule is missing
    const withoutLast: Escalation = [first, second, third, fourth]
    // @ts-expect-error the first rule is missing
    const withoutFirst: Escalation = [second, third, fourth, fifth]
    // @ts-expect-error two rules changed places
    const inAnotherOrder: Escalation = [second, first, third, fourth, fifth]
    // @ts-expect-error what says nothing about now is not an answer to what counts now
    const withoutClock: Escalation = escalationAlways()
    expect([withoutLast, withoutFirst, inAnotherOrder, withoutClock]).toHaveLength(4)
  })
})

test('What we added is marked as ours, and gives 0800-2000 and 112', () => {
  expect(ownAddition).toMatchObject({ addedBy: 'dichtbij', beside: 'save-client-office-hours' })
  expect(ownAddition.noAnswer.number).toBe('0800-2000')
  expect(ownAddition.danger.number).toBe('112')
})
