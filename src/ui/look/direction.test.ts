import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const physicalProperty =
  /^\s*(?:(?:margin|padding|border|inset|scroll-(?:margin|padding))-)?(?:left|right)(?:-[\w-]+)?:/
const physicalValue = /(?:text-align|float|clear): (?:left|right)|border-(?:top|bottom)-(?:left|right)-radius/
/** Four sides of which the right and the left differ, or four corners that are not all alike. */
const fourValues = /(?:margin|padding|inset|border-radius): (\S+) (\S+) (\S+) (\S+);/
const physicalClass =
  /className="[^"]*(?<![\w-])-?(?:[mp][lr]|left|right|border-[lr]|rounded-[lr]|text-left|text-right|scroll-[mp][lr])(?:-|(?=[\s"]))/

const isOneSided = (line: string): boolean => {
  const [, , second, , fourth] = line.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '()').match(fourValues) ?? []
  return physicalProperty.test(line) || physicalValue.test(line) || second !== fourth
}

const faultsIn = (extension: string, isFault: (line: string) => boolean) =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .flatMap((file) =>
      readFileSync(`src/${file}`, 'utf8')
        .split('\n')
        .flatMap((line, index) => (isFault(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
    )

test.each([
  '  padding-left: 1rem;',
  '  left: 0;',
  '  text-align: right;',
  '  padding: 0 0 0 1rem;',
  '  border-top-left-radius: 1rem;',
])('"%s" names a side of the screen', (line) => {
  expect(isOneSided(line)).toBe(true)
})

test.each([
  '  padding-inline-start: 1rem;',
  '  padding: 0.25rem max(0.5rem, env(safe-area-inset-left)) 1rem;',
  '  padding: 1px 2px 3px 2px;',
])('"%s" reads the same from right to left', (line) => {
  expect(isOneSided(line)).toBe(false)
})

test('the style names start and end, never left and right, so that a language that is read from the right needs no style of its own', () => {
  expect(faultsIn('.css', isOneSided)).toEqual([])
  expect(faultsIn('.tsx', (line) => physicalClass.test(line))).toEqual([])
})
