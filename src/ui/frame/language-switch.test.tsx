import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { wordsIn } from '@/i18n/words'
import { LanguageSwitch } from './language-switch'

const show = (props: Omit<Parameters<typeof LanguageSwitch>[0], 'words'>) =>
  renderToStaticMarkup(<LanguageSwitch {...props} words={wordsIn(props.locale).site} />)

test('a page leads to itself in the other language', () => {
  const html = show({ page: 'guide', rest: ['save'], locale: 'en' })
  expect(html).toContain('<a href="/nl/gids/save" hrefLang="nl" lang="nl" dir="ltr">Nederlands</a>')
  expect(html).not.toContain('/en/')
})

test('in the questionnaire the switch posts the replies along', () => {
  const html = show({ page: 'find-help', rest: [], locale: 'nl' })
  expect(html).toContain('<form id="in-another-language" method="post"><button type="submit" lang="en"')
  expect(html).toContain('formAction="/en/find-help">English</button>')
  expect(html).not.toContain('<a ')
})

test('what follows the path goes along, and stays inside its quotes', () => {
  expect(show({ page: 'list', rest: [], locale: 'nl', search: '?s=save&w=oost' })).toContain(
    'href="/en/list?s=save&amp;w=oost"',
  )
  for (const html of [
    show({ page: 'list', rest: [], locale: 'nl', search: '?s="><b>' }),
    show({ page: 'guide', rest: ['"><b>'], locale: 'nl' }),
  ])
    expect(html).not.toContain('<b>')
})
