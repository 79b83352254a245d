import { expect, test } from 'vitest'
import { services } from '../../tests/directory-under-test'
import { answerSearch } from './answer-search'
import { prepareSearch, searchIndexOf } from './search-index'

const now = new Date('2026-11-23T10:00:00+01:00')
const search = (words: string, locale: 'nl' | 'en' = 'nl') =>
  answerSearch({ fields: new URLSearchParams({ words, place: 'Overvecht' }) }, { locale, edition: { services }, now })

test.each(['nl', 'en'] as const)('what was found stands in the guide: %s', (locale) => {
  const { title, main } = search('pesten', locale)
  expect(main).toContain('buurtteam-overvecht')
  expect(title).not.toMatch(/pesten|Overvecht/)
})

test('words that point at danger show whom to call above all else', () => {
  const { main } = search('hij slaat mij')
  expect(main.indexOf('tel:')).toBeGreaterThan(0)
  expect(main.indexOf('data-danger')).toBeGreaterThan(0)
})

test('what was typed is text and nothing else', () => {
  expect(search('<script>x</script></head><b>').main).toContain('&lt;script&gt;x&lt;/script&gt;')
})

test('what could not be read is the guide without a search', () => {
  const { main } = answerSearch({ refused: 'unreadable' }, { locale: 'nl', edition: { services }, now })
  expect(main).toContain('<h1')
})

test('the index is made anew on another day in Amsterdam, because what is old by then is told later', () => {
  const evening = searchIndexOf(services, new Date('2026-11-23T22:59:00Z'))
  expect(searchIndexOf(services, new Date('2026-11-23T08:00:00Z'))).toBe(evening)
  expect(searchIndexOf(services, new Date('2026-11-23T23:00:00Z'))).not.toBe(evening)
})

test('what is prepared is what a search then finds ready', async () => {
  const others = services.slice(0, 20)
  await prepareSearch(others, now)
  const ready = searchIndexOf(others, now)
  expect(searchIndexOf(others, now)).toBe(ready)
  expect(ready.firstHelps).toEqual(searchIndexOf([...others], now).firstHelps)
})
