import { expect, test } from 'vitest'
import { makeService } from '@/core/routing/fixture'
import { locales } from '@/i18n/languages'
import { wordsIn } from '@/i18n/words'
import { services } from '../../tests/directory-under-test'
import { answerReport } from './answer-report'

const service = makeService({ slug: 'team', name: 'Team <Oost>' })
const screen = {
  service,
  fact: undefined,
  text: '',
  stamp: 'the.stamp',
  reportTo: undefined,
} as const

test.each(locales)('the form asks which fact and takes words, and no name and no mail: %s', (locale) => {
  const { title, main } = answerReport(locale, screen)
  const { report, pages } = wordsIn(locale)
  expect(title).toContain(pages['not-right'])
  expect(title).not.toContain('Team')
  expect(main).toMatch(/<bdi translate="no"[^>]*>Team &lt;Oost&gt;<\/bdi>/)
  for (const words of Object.values(report.facts)) expect(main).toContain(words)
  expect(main).toContain(report.notRead.split('<')[0])
  expect([...main.matchAll(/name="(\w+)"/g)].map(([, name]) => name)).toEqual([
    'stamp',
    ...Array(9).fill('fact'),
    'text',
    'homepage',
  ])
  expect(main).toContain('maxLength="500"')
  expect(main).toMatch(/<div hidden="">.*name="homepage"/)
  expect(main).not.toContain('type="email"')
})

test('what was not found is told without a fact, and without the words that were searched for', () => {
  const { title, main } = answerReport('nl', { ...screen, service: undefined })
  expect(title).toContain(wordsIn('nl').pages.missing)
  expect(main).not.toContain('name="fact"')
  expect(main).toContain('action="/nl/over/dit-mis-ik"')
  expect(main).toMatch(/<textarea[^>]*><\/textarea>/)
})

test('words stay in the form, as text and nothing else', () => {
  const text = '</textarea><script>x</script>\n&amp; "klaar"'
  const { main } = answerReport('nl', { ...screen, fact: 'hours', text, problem: 'too-soon' })
  expect(main).toContain('>&lt;/textarea&gt;&lt;script&gt;x&lt;/script&gt;\n&amp;amp; &quot;klaar&quot;</textarea>')
  expect(main).toMatch(/checked="" name="fact" value="hours"|name="fact" checked="" value="hours"/)
  expect(main.match(/checked=""/g)).toHaveLength(1)
})

test('10 KB of words stay whole', () => {
  const text = 'woord '.repeat(1700)
  expect(answerReport('nl', { ...screen, text, problem: 'too-long' }).main).toContain(`>${text}</textarea>`)
})

test.each(['full', 'broken'] as const)(
  'where it is %s the words stay, with where else one can tell it, or that there is no such place',
  (problem) => {
    const { report } = wordsIn('nl')
    const show = (reportTo: string | undefined) =>
      answerReport('nl', { ...screen, text: 'Woorden', problem, reportTo }).main
    for (const reportTo of [undefined, 'tip@example.nl']) {
      expect(show(reportTo)).toContain('>Woorden</textarea>')
      expect(show(reportTo)).toContain(report.problems[problem])
    }
    expect(show('tip@example.nl')).toContain('href="mailto:tip@example.nl"')
    expect(show('https://example.nl/tip')).toContain('href="https://example.nl/tip"')
    expect(show(undefined)).toContain(report.nowhere)
  },
)

test('without a stamp there is nothing to send: no form, and words only where somebody wrote some', () => {
  const closed = { ...screen, stamp: undefined, problem: 'closed', reportTo: 'tip@example.nl' } as const
  const empty = answerReport('nl', closed).main
  expect(empty).toContain('mailto:tip@example.nl')
  expect(empty).not.toContain('<form')
  const written = answerReport('nl', { ...closed, problem: 'broken', text: 'Woorden' }).main
  expect(written).toContain('>Woorden</textarea>')
  expect(written).not.toContain('type="submit"')
})

test('words that point at danger show whom to call above all else, taken or not', () => {
  for (const isTaken of [true, false]) {
    const { main, title } = answerReport('nl', { ...screen, text: 'hij slaat mij', isTaken })
    expect(main.indexOf('data-danger="unsafe"')).toBeGreaterThan(0)
    expect(main.indexOf('data-danger')).toBeLessThan(main.indexOf('<h1'))
    expect(main).toContain('<home-when-hidden')
    expect(title).not.toMatch(/slaat/)
  }
  expect(answerReport('nl', { ...screen, text: 'De tijden kloppen niet.' }).main).not.toMatch(/data-danger|home-when/)
})

test('what was taken is thanked for, shows no words again, and says that nobody reads it at once', () => {
  const { report } = wordsIn('nl')
  const { main } = answerReport('nl', { ...screen, stamp: undefined, text: 'Woorden', isTaken: true })
  expect(main).toContain(report.taken.title)
  expect(main).toContain(report.notRead.split('<')[0])
  expect(main).not.toMatch(/Woorden|<form/)
  expect(main).toContain('href="/nl/gids/team"')
})

test('a page about who answers a danger leaves the screen when nobody looks at it', () => {
  const danger = services.find(({ slug }) => slug === 'veilig-thuis')
  expect(answerReport('nl', { ...screen, service: danger }).main).toContain('<home-when-hidden')
})
