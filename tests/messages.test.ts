import { createTranslator } from 'next-intl'
import { describe, expect, test } from 'vitest'
import { buurten } from '@/core/place/buurten'
import { reasons } from '@/core/routing/suggestion'
import { kinds, layers, referrers, topics } from '@/core/taxonomy'
import { ageBands, knowns, weights, whos } from '@/core/triage/answers'
import { questionIds } from '@/core/triage/questions'
import { locales } from '@/i18n/languages'
import { wordsOf } from '@/i18n/words'

/** All words of a language by their path. */
function listWords(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : listWords(value, `${path}${key}.`),
  )
}

const keysOf = (words: object, path: string): string[] =>
  Object.keys(path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], words) as object)

describe.each(locales)('the words in %s', (locale) => {
  const words = wordsOf(locale)

  test('name every term of the taxonomy and every choice, and no other', () => {
    expect(keysOf(words, 'layers')).toEqual([...layers])
    expect(keysOf(words, 'kinds').sort()).toEqual([...kinds].sort())
    expect(keysOf(words, 'reasons').sort()).toEqual([...reasons].sort())
    expect(keysOf(words, 'service.referrers')).toEqual([...referrers])
    for (const group of ['adult', 'youth', 'child', 'short'])
      expect(keysOf(words, `topics.${group}`)).toEqual([...topics])
    expect(keysOf(words, 'questions')).toEqual([...questionIds])
    expect(keysOf(words, 'questions.who.options')).toEqual([...whos])
    expect(keysOf(words, 'questions.age.options')).toEqual([...ageBands])
    expect(keysOf(words, 'questions.weight.options')).toEqual([...weights])
    expect(keysOf(words, 'questions.known.options')).toEqual([...knowns, 'none'])
  })

  test('can all be said: no message has a mistake in its form', () => {
    const t = createTranslator({
      locale,
      messages: words as never,
      onError: (error) => {
        throw error
      },
    })
    const values = {
      who: 'parent',
      words: 'adult',
      asks: 'yes',
      ages: 'x',
      day: 'x',
      time: 'x',
      age: '12-15',
      number: 1,
      total: 6,
      count: 3,
      topics: 'x',
      names: 'x',
      reasons: 'x',
      hasTeam: 'yes',
      when: 'x',
      line: 'x',
      place: 'x',
      wijken: 'x',
      name: 'x',
      question: 'x',
      host: 'x',
      date: 'x',
      end: 'x',
      min: 1,
      max: 2,
      days: 'x',
      opens: 'x',
      closes: 'x',
      of: 'x',
      source: 'x',
      checked: 'x',
      link: () => 'x',
    }
    for (const [path] of listWords(words)) expect(() => t.rich(path as never, values as never), path).not.toThrow()
  })

  test('have no word of policy that nobody says', () => {
    const policy =
      /\b(pedagogische basis|aanvullende hulp|casuïstiek|integraal|laagdrempelig|cliëntondersteuning|zelfredzaam\w*|probleemgezin\w*|hulpvrager\w*|doelgroep\w*)\b/i
    expect(listWords(words).filter(([, text]) => policy.test(text))).toEqual([])
  })
})

test('every buurt has a name to be asked by', () => {
  expect(buurten.filter(({ name }) => name.trim() === '')).toEqual([])
})
