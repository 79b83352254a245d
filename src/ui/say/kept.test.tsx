import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Kept } from './kept'

const kept = (text: string, words: string[] = []) =>
  renderToStaticMarkup(<Kept text={text} words={words} />).replace(
    /<bdi(?: class="tel")? translate="no">(.*?)<\/bdi>/g,
    '[$1]',
  )

test.each([
  ['Bel 112 of 0800-2000.', [], 'Bel [112] of [0800-2000].'],
  ['Vraag naar Buurtteam West.', ['West', 'Buurtteam West'], 'Vraag naar [Buurtteam West].'],
  ['Bel 14 030, vraag naar Spoor030', ['Spoor030'], 'Bel [14 030], vraag naar [Spoor030]'],
  ['Overvecht, West', ['West', 'Overvecht', 'Oost', ''], '[Overvecht], [West]'],
  [
    'Kijk op spoor030.nl, in de app 112NL of op 113.nl.',
    [],
    'Kijk op [spoor030.nl], in de app [112NL] of op [113.nl].',
  ],
  ['Zuidwest, Zuid en West', ['Zuid', 'West', 'Zuidwest'], '[Zuidwest], [Zuid] en [West]'],
  ['Niets', [], 'Niets'],
])('of “%s” with %j stays what is called or asked for', (text, words, expected) => {
  expect(kept(text, words)).toBe(expected)
})

test('a number stands on one line, and a name may take two', () => {
  const html = renderToStaticMarkup(<Kept text="Bel 14 030 en vraag naar Buurtteam West" words={['Buurtteam West']} />)
  expect(html).toContain('<bdi class="tel" translate="no">14 030</bdi>')
  expect(html).toContain('<bdi translate="no">Buurtteam West</bdi>')
})
