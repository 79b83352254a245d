import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advance } from '@/core/triage/advance'
import { ownWordsIn, readStepForm } from './read-step-form'

const read = (body: string) => readStepForm(new URLSearchParams(body))

describe('a posted form', () => {
  test('is read into replies, the question asked and its values', () => {
    expect(read('who=parent&age=12-15&topics=school&topics=money&asked=weight&weight=tips')).toEqual({
      replies: { who: 'parent', age: '12-15', topics: ['school', 'money'] },
      asked: 'weight',
      wants: 'next',
      values: ['tips'],
      was: null,
      proposed: [],
      unreadable: [],
    })
  })

  test('names what it could not read and leaves it out', () => {
    const { replies, unreadable } = read('who=parent&who=youth&age=99&topics=school&topics=x&weight=skip&buurt=BU1')
    expect(replies).toEqual({ weight: 'skip' })
    expect(unreadable).toEqual(['who', 'age', 'topics', 'buurt'])
  })

  test('keeps four digits of a postcode and nothing of an address', () => {
    expect(read('place=3561+AB').replies.place).toBe('3561')
    expect(read('asked=place&place=Kanaalstraat+1%2C+3531+CJ').values).toEqual(['3531'])
  })

  test('takes the typed place before a wijk that was chosen below it', () => {
    expect(read('place=Lombok&place=west').replies.place).toBe('Lombok')
    expect(read('place=&place=west').replies.place).toBe('west')
  })

  test('leads to a question or the plan, whatever it holds', () => {
    const field = fc.constantFrom(
      'who',
      'age',
      'topics',
      'weight',
      'known',
      'place',
      'wijk',
      'buurt',
      'asked',
      'to',
      'skip',
      '__proto__',
      'x',
    )
    const value = fc.oneof(
      fc.constantFrom('parent', 'youth', '12-15', 'school', 'tips', 'none', 'skip', '3561', '3521', 'who', 'place'),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(field, value), { maxLength: 20 }), (fields) => {
        const screen = advance(read(new URLSearchParams(fields).toString()), [])
        expect(screen.question !== null || screen.replies.who !== undefined).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

test('own words are read apart from the replies, and blank ones are none', () => {
  const body = new URLSearchParams({ who: 'youth', asked: 'topics', told: ' ik word gepest ', proposed: 'bullied' })
  expect(ownWordsIn(body)).toBe('ik word gepest')
  expect(ownWordsIn(new URLSearchParams('told=+'))).toBeUndefined()
  const { replies, proposed } = read(body.toString())
  expect(replies).toEqual({ who: 'youth' })
  expect(proposed).toEqual(['bullied'])
})
