import { search } from '../../core/search/search'
import { searchIndexOf } from '../../forms/search-index'
import type { ApiAnswerer } from '../api-answer'
import { answered } from './answered'
import { readPosted } from './read-asked'
import { saySearch } from './say-search'
import { mostWords, searchRequest } from './schemas'
import { speechIn } from './speech'

const allowed = {
  words: `text of at most ${mostWords} characters, in any language`,
  place: 'text of at most 100 characters: postcode, wijk, buurt, or a name people use',
}

/** What fits words that somebody typed: the same search as the guide. They are posted, so that they stand in no address, and nothing of them is logged or kept. */
export const answerSearch: ApiAnswerer = (question, { edition: { services } }, now) => {
  const asked = readPosted(question, { read: (json) => searchRequest.safeParse(json), allowed })
  if ('status' in asked) return asked
  const { words, place } = asked.value
  const found = search({ words, place }, searchIndexOf(services, now))
  return answered(saySearch(found, { services, now }, speechIn(asked.locale, question.site)), asked.locale, 'for one')
}
