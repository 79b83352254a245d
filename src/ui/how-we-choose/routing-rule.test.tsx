import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { type Condition, type Rule, rules, type Search } from '@/core/routing/rules'
import { locales } from '@/i18n/languages'
import { wordsIn } from '@/i18n/words'
import { RoutingRule } from './routing-rule'

function print(rule: Rule, locale = locales[0] ?? 'nl'): string {
  const card = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={wordsIn(locale)} timeZone="Europe/Amsterdam">
      <RoutingRule rule={rule} />
    </NextIntlClientProvider>,
  )
  return card.replace(/<[^>]+>/g, ' ').replaceAll('&#x27;', "'")
}

const words = wordsIn('nl')
const bareSearch: Search = { id: 'start', layer: 'basic-help', kinds: [], aboutTopics: false }
const bareRule: Rule = { id: 'always', when: {}, suggest: [bareSearch] }

/** For each field a value, and the words that it brings. A field that is added to the table has no line here, and does not compile. */
const conditions: { [Field in keyof Required<Condition>]: [value: Required<Condition>[Field], brings: string] } = {
  who: [['youth'], words.questions.who.options.youth.label],
  ages: [['16-17'], words.questions.age.options['16-17']],
  weight: [['ongoing'], words.questions.weight.options.ongoing.label],
  topics: [['money'], words.topics.adult.money.label],
}
const searches: { [Field in keyof Required<Search>]: [parts: Partial<Search>, brings: string] } = {
  id: [{ id: 'may-follow' }, words.plan.notes['after-referral']],
  layer: [{ layer: 'safety', aboutTopics: true }, words.layers.safety.name],
  kinds: [{ kinds: ['library'] }, words.kinds.library],
  aboutTopics: [{ aboutTopics: true }, words.layers['basic-help'].name],
  otherwise: [{ otherwise: ['playground'] }, words.kinds.playground],
}

describe('a printed rule', () => {
  test.each(Object.entries(conditions))('tells %s of its condition', (field, [value, brings]) => {
    expect(print(bareRule)).not.toContain(brings)
    expect(print({ ...bareRule, when: { [field]: value } })).toContain(brings)
  })

  test.each(Object.entries(searches))('tells %s of what it looks for', (_, [parts, brings]) => {
    expect(print(bareRule)).not.toContain(brings)
    expect(print({ ...bareRule, suggest: [{ ...bareSearch, ...parts }] })).toContain(brings)
  })

  test('says that it always holds when it names no condition, and that nothing else is looked for', () => {
    expect(print(bareRule)).toContain(words.choose.whenAlways)
    expect(print(bareRule)).toContain(words.choose.search.nothingElse)
  })

  test('keeps the kinds in their order', () => {
    const kinds = ['library', 'gp', 'buurtteam'] as const
    expect(print({ ...bareRule, suggest: [{ ...bareSearch, kinds }] })).toContain(
      kinds.map((kind) => words.kinds[kind]).join(', '),
    )
  })
})

describe.each(locales)('the table in %s', (locale) => {
  const named: Record<string, { title: string; because: string }> = wordsIn(locale).choose.rules

  test.each(rules)('has words for $id, and says why', (rule) => {
    const { title = 'no words', because = 'no words' } = named[rule.id] ?? {}
    expect(print(rule, locale)).toContain(title)
    expect(print(rule, locale)).toContain(because)
  })
})
