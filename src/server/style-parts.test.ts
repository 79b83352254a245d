import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { splitStyle } from '../../.config/split-style.mjs'
import { namesOn, styleOf } from './style-parts'

const styleFor = (css: string, html: string, scripts: Record<string, string> = {}) => {
  const { parts, ofScripts } = splitStyle(css, scripts)
  return styleOf(parts, namesOn(html, ofScripts))
}

test.each([
  ['p{top:0}', 'an element'],
  [':root{top:0}', 'what every page has'],
  ['*,:after{top:0}', 'whatever there is'],
  ['a-clock.a{top:0}', 'an element of ours'],
  ['.a{top:0}', 'a class that is there'],
  ['p .a .b:hover{top:0}', 'classes that are all there'],
  ['p:not(.away){top:0}', 'a class that is not there'],
  [':is(.away,.a) p{top:0}', 'either'],
  ['[data-x="."]{top:0}', 'no class'],
  ['.text-\\[length\\:var\\(--s\\)\\]{top:0}', 'a class with brackets in its name'],
  ['.\\[\\&\\>p\\]{top:0}', 'a class that is written otherwise in a page'],
  ['@font-face{src:url(a)}', 'a font'],
  ['@property --a{syntax:"*";inherits:false}', 'a value'],
  ['@keyframes turn{0%{top:0}to{top:1px}}', 'a movement'],
  ['@layer one,two;', 'the order of layers'],
  ['@media print{.a{top:0}}', 'a class on paper'],
])('a page keeps %s: %s', (css) => {
  const html = '<p class="a b"><a-clock class="a"></a-clock><i class="text-[length:var(--s)] [&amp;&gt;p]"></i></p>'
  expect(styleFor(css, html)).toBe(css)
})

test.each([
  'h1{top:0}',
  'h1>.a{top:0}',
  'p h1.a{top:0}',
  '.away{top:0}',
  '.a.away{top:0}',
  '.away p,.a .away{top:0}',
  '@media print{.away{top:0}.away i{top:0}}',
])('a page on which nothing can match %s does without', (css) => {
  expect(styleFor(css, '<p class="a b">class="away"</p>')).toBe('')
})

test('of several selectors a page keeps those that can match', () => {
  expect(styleFor('.away,.a,h1,p:is(.away){top:0}', '<p class="a">')).toBe('.a,p:is(.away){top:0}')
})

test('no page carries what only fields for files and times are made of, and no page has one', () => {
  expect(styleFor('::-webkit-datetime-edit,::file-selector-button,::placeholder{top:0}', '')).toBe(
    '::placeholder{top:0}',
  )
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('generated') && !path.includes('.test.'))
    .map((path) => readFileSync(join('src', path), 'utf8'))
  expect(
    sources.filter((source) => /\btype( =|=|:)\W*["'](file|date|time|month|week|datetime-local)\b/.test(source)),
  ).toEqual([])
})

test('a page keeps what one of its scripts may need, also where the name of a class is put together, and nothing for the others', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: so it stands in a script
  const scripts = { one: 'x.className="said "+y;z.innerHTML="<b>1</b>"', two: 'c(`tone-${n}`)', three: '"away"' }
  const html = '<script src="/one.0123456789abcdef.js"></script><script src="/two.0123456789abcdef.js"></script>'
  expect(styleFor('.said b{top:0}.tone-3{top:0}.away{top:0}', html, scripts)).toBe('.said b{top:0}.tone-3{top:0}')
})
