import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CallableText } from './callable-text'

const linked = (html: string) => html.replace(/<a href="(.*?)" translate="no">(.*?)<\/a>/g, '[$1 $2]')

test('a number that is no button cannot be tapped in a text either, however it is written', () => {
  const text = 'Bel 112, of samen 030-232 86 66.'
  expect(linked(renderToStaticMarkup(<CallableText text={text} asText={[{ number: '030-2328666' }]} />))).toBe(
    'Bel [tel:112 112], of samen 030-232 86 66.',
  )
})

test.each([
  ['Bel 112 of 0800-2000.', 'Bel [tel:112 112] of [tel:08002000 0800-2000].'],
  ['Bel 14 030, vraag naar Spoor030', 'Bel [tel:14030 14 030], vraag naar Spoor030'],
  ['Kijk op 113.nl of in de app 112NL.', 'Kijk op 113.nl of in de app 112NL.'],
  ['Van 8 tot 17 jaar', 'Van 8 tot 17 jaar'],
])('in “%s” each number can be tapped, and a name with a number in it is no number', (text, expected) => {
  const html = renderToStaticMarkup(<CallableText text={text} />)
  expect(linked(html)).toBe(expected)
})
