import { expect, test } from 'vitest'
import { readSearchForm } from './read-search-form'

const read = (body: string) => readSearchForm({ fields: new URLSearchParams(body) })

test('words and place are read; the button of a wijk goes before the field', () => {
  expect(read('words=pesten+op+school&place=Lombok')).toEqual({ words: 'pesten op school', place: 'Lombok' })
  expect(read('words=x&place=3521&place=Zuidwest').place).toBe('Zuidwest')
})

test('a full postcode is cut before anything else sees it', () => {
  expect(read('words=x&place=3561+AB').place).toBe('3561')
  expect(read('words=x&place=Donaudreef+1,+3561+AB').place).toBe('3561')
})

test.each(['', '&&&', 'words', 'x=1', 'words=%E0%A4%A', `place=${'a'.repeat(5000)}`])(
  '“%s” asks for little or nothing',
  (body) => {
    const { words, place } = read(body)
    expect(words.length).toBeLessThan(10)
    expect(place.length).toBeLessThanOrEqual(60)
  },
)

test('what is no form asks for nothing', () => {
  expect(readSearchForm({ refused: 'unreadable' })).toEqual({ words: '', place: '' })
})
