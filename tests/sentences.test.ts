import { describe, expect, test } from 'vitest'
import { locales } from '@/i18n/languages'
import { wordsIn } from '@/i18n/words'
import { faultsIn } from './sentences/faults'
import { listSpoken } from './sentences/sentences'

describe.each(locales)('what a plan in %s tells one to say', (locale) => {
  const spoken = listSpoken(locale)

  test('is said by everybody: parent, young person, child, somebody else and professional', () => {
    for (const asker of ['parent', 'youth', 'child', 'other', 'professional'])
      expect(spoken.filter((one) => one.asker === asker).length, asker).toBeGreaterThan(500)
  })

  test('says nothing twice, whichever two situations were chosen', () => {
    for (const asker of ['parent', 'youth', 'child', 'other'] as const) {
      const all = Object.values(wordsIn(locale).situations).flatMap(({ say }) =>
        [...new Set(((say as Partial<Record<typeof asker, string>>)[asker] ?? '').split(/(?<=[.?!]) /))].filter(
          Boolean,
        ),
      )
      // What is said about one thing only, and who calls about two says both.
      expect(all.filter((one, at) => one.split(' ').length > 2 && all.indexOf(one) !== at)).toEqual([])
    }
  })

  test('is whole sentences that people say', () => {
    const wrong = spoken
      .map(({ text, asker }) => `${faultsIn(text, asker).join(', ')}: ${text}`)
      .filter((told) => !told.startsWith(':'))
    expect(wrong.slice(0, 20)).toEqual([])
  })
})

test.each([
  ['Hallo. Ik wil wil dat het stopt.', 'youth', 'a word twice'],
  ['Hallo. Ik werk met een gezin. Het kind is boos. Ik werk met een gezin.', 'professional', 'a sentence twice'],
  ['Hallo. het gaat niet.', 'youth', 'no whole sentence'],
  ['Hallo. Het gaat niet', 'youth', 'no whole sentence'],
  ['Hallo.  Ik ben bang.', 'child', 'spaces'],
  ['Hallo. Ik heb contact met {known}.', 'youth', 'an empty place'],
  ['Hallo. Ik bel over … en meer.', 'youth', 'an empty place'],
  ['Hallo. Ik ben … jaar. Mijn kind is … jaar.', 'parent', 'two ages'],
  ['Hallo. Ik bel over mijn kind van onder de 4.', 'parent', 'a band of ages'],
  ['Hallo. Het gaat over je somber of bang voelen.', 'youth', 'a feeling as a thing'],
  ['Hallo. Kan Spoor030’s team mij helpen?', 'youth', 'a bent name'],
  ['Hallo. Mijn kind wordt gepest.', 'youth', 'another’s child as one’s own'],
  ['Hallo. Uw kind wordt gepest.', 'child', 'another’s child as one’s own'],
  ['Hello. My child is being bullied.', 'professional', 'another’s child as one’s own'],
  ['Hallo. Ons gezin heeft schulden.', 'other', 'another’s family as one’s own'],
  ['Hallo. Mijn kind wordt gepest. Het kind is … jaar.', 'parent', 'one’s own child as another’s'],
] as const)('of “%s”, said by a %s, we notice %s', (text, asker, wrong) => {
  expect(faultsIn(text, asker)).toContain(wrong)
})
