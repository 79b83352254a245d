import { expect, test } from 'vitest'
import { withLanguages } from './with-languages'

const place = '<div id="languages"></div>'
const page = `<head><title>x</title></head><body><header>${place}</header></body>`

test('a page leads to itself in the other language, for readers and for search engines', () => {
  const finished = withLanguages(page, '/en/guide/save')
  expect(finished).toContain('<a href="/nl/gids/save" hrefLang="nl" lang="nl" dir="ltr">Nederlands</a>')
  expect(finished).toContain('<link rel="alternate" hrefLang="nl" href="/nl/gids/save"/>')
  expect(finished).toContain('<link rel="alternate" hrefLang="en" href="/en/guide/save"/></head>')
  expect(finished).not.toContain(place)
})

test('in the questionnaire the switch posts the replies along', () => {
  const finished = withLanguages(page, '/nl/vind-hulp')
  expect(finished).toContain('<form id="in-another-language" method="post"><button type="submit" lang="en"')
  expect(finished).toContain('formAction="/en/find-help">English</button>')
})

test('what comes from an address stays inside its quotes', () => {
  expect(withLanguages(page, '/nl/gids/"><b>')).not.toContain('<b>')
})

test('a page without an address in other languages stays as it is', () => {
  expect(withLanguages(page, '/nl/onbekend')).toBe(page)
})

test('what follows the path goes along where it belongs to the page, and nowhere else', () => {
  expect(withLanguages(page, '/nl/lijst', '?s=save&w=oost')).toContain('href="/en/list?s=save&amp;w=oost"')
  expect(withLanguages(page, '/nl/lijst', '?s="><b>')).not.toContain('<b>')
  expect(withLanguages(page, '/nl/gids', '?s=save')).not.toContain('save')
})
