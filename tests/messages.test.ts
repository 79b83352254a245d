import { createTranslator } from 'next-intl'
import { describe, expect, test } from 'vitest'
import { buurten } from '@/core/place/buurten'
import { tieBreakers } from '@/core/routing/order'
import { promises } from '@/core/routing/promises'
import { rules } from '@/core/routing/rules'
import { reasons } from '@/core/routing/suggestion'
import { confidences, kinds, layers, reaches, referrers, topics } from '@/core/taxonomy'
import { ageBands, knowns, weights, whos } from '@/core/triage/answers'
import { questionIds } from '@/core/triage/replies'
import { type Locale, locales, sourceLocale } from '@/i18n/languages'
import { wordsIn } from '@/i18n/words'

/** All words of a language by their path. */
function listWords(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : listWords(value, `${path}${key}.`),
  )
}

const keysOf = (words: object, path: string): string[] =>
  Object.keys(path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], words) as object)

describe.each(locales)('the words in %s', (locale) => {
  const words = wordsIn(locale)

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
    expect(keysOf(words, 'questions.known.options')).toEqual([...knowns, 'none', 'unknown'])
  })

  test('name every rule that decides, and no other', () => {
    expect(keysOf(words, 'choose.rules')).toEqual(rules.map(({ id }) => id))
    expect(keysOf(words, 'choose.tieBreakers')).toEqual([...tieBreakers])
    expect(keysOf(words, 'choose.reach')).toEqual([...reaches])
    expect(keysOf(words, 'choose.phones.shown')).toEqual([...confidences])
    expect(keysOf(words, 'choose.proof.promises')).toEqual([...promises])
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
      asker: 'parent',
      what: 'x',
      known: 'x',
      words: 'adult',
      asks: 'yes',
      ages: 'x',
      time: 'x',

      age: '12-15',
      number: 1,
      total: 6,
      count: 3,
      title: 'x',
      wijk: 'x',
      buurten: 'x',
      topic: 'x',
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
      day: 'x',
      hours: 'x',
      minutes: 'x',
      opens: 'x',
      closes: 'x',
      of: 'x',
      source: 'x',
      checked: 'x',
      kind: 'x',
      kinds: 'x',
      layer: 'x',
      step: 'x',
      start: 'x',
      answers: 'x',
      most: 4,
      reaches: 'x',
      postcodes: 'x',
      years: 2,
      ownMin: 1,
      ownMax: 2,
      link: () => 'x',
      called: () => 'x',
      where: () => 'x',
      from: 1,
      to: 2,
      outside: 'x',
      is: 'x',
      by: 'x',
      months: 6,
      old: 1,
      unknown: 1,
      all: 1,
      everywhere: 1,
      nowhere: 1,
      somewhere: 1,
    }
    for (const [path] of listWords(words)) expect(() => t.rich(path as never, values as never), path).not.toThrow()
  })

  test('have no word of policy that nobody says', () => {
    const policy =
      /\b(pedagogische basis|aanvullende hulp|casuïstiek|integraal|laagdrempelig|cliëntondersteuning|zelfredzaam\w*|probleemgezin\w*|hulpvrager\w*|doelgroep\w*)\b/i
    expect(listWords(words).filter(([, text]) => policy.test(text))).toEqual([])
  })
})

/** Words that are the same in both languages, because they are names or the languages share them. */
const alike =
  /^(site\.(name|menuLabel)|strip\.flevoland|pages\.privacy|topics\.\w+\.school(\.label)?|topics\.child\.work-future\.label|say\.names\.(save|veilig-thuis)|choose\.who\.professional|situations\.[\w-]+\.(title|label\.\w+)|sure\.facts\.website|service\.(contact|website|seen\.(stated|day)|hoursOf\.all|formats\.online)|choose\.(place\.specialist|rules\.tips\.title)|explained\.talk\.about\.options\.school|now\.province\.flevoland|reasons\.age|browse\.topicInWijk|howTrue\.(facts\.kinds\.website|near\.ages)|sheet\.columns\.website)$/

/** The blanks of a message; the words of a branch, as in `one {me}`, are none. */
const blanksOf = (message: string) =>
  [
    ...new Set(
      message
        .replace(/\b(parent|youth|professional|child|yes|one|other) \{[^{}]*\}/g, '')
        .match(/\{\w+(?=[,}])|<\w+>/g),
    ),
  ].sort()

describe.each(locales.filter((locale) => locale !== sourceLocale))('the words in %s beside the Dutch', (locale) => {
  const words = listWords(wordsIn(locale))
  const dutch = new Map(listWords(wordsIn(sourceLocale)))

  test('are for the same keys, in the same order', () => {
    expect(words.map(([path]) => path)).toEqual([...dutch.keys()])
  })

  test('are other words, but for what the languages share', () => {
    const same = words.filter(([path, text]) => text !== '' && text === dutch.get(path)).map(([path]) => path)
    expect(same.filter((path) => !alike.test(path))).toEqual([])
  })

  test('have a message wherever the Dutch has one, with the same blanks in it', () => {
    for (const [path, text] of words) {
      expect(text === '', path).toBe(dutch.get(path) === '')
      expect(blanksOf(text), path).toEqual(blanksOf(dutch.get(path) ?? ''))
    }
  })

  test('are as short in the strip, so that it stays in the first bytes of a page', () => {
    const lengthOf = (of: Locale) => Buffer.byteLength(Object.values(wordsIn(of).strip).join(''))
    expect(lengthOf(locale)).toBeLessThanOrEqual(lengthOf(sourceLocale) + 20)
  })
})

test('every buurt has a name to be asked by', () => {
  expect(buurten.filter(({ name }) => name.trim() === '')).toEqual([])
})
