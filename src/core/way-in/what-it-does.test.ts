import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Service } from '../service'
import { whatItDoes } from './what-it-does'

const { services } = JSON.parse(readFileSync('data/directory.json', 'utf8')) as { services: Service[] }

test.each([
  [
    'Dit team is er voor heel Zuilen. Ook voor de Schaakbuurt. Het denkt met je mee. Bel maar.',
    'Het denkt met je mee.',
  ],
  ['Is er weinig geld? Leergeld helpt. Vraag het aan.', 'Is er weinig geld? Leergeld helpt.'],
  [
    'Denk je aan zelfmoord? Of iemand anders? Praat met 113. Dat kan altijd.',
    'Denk je aan zelfmoord? Of iemand anders? Praat met 113.',
  ],
  ['Dit team is er voor heel Zuilen.', 'Dit team is er voor heel Zuilen.'],
])('%s', (text, told) => {
  expect(whatItDoes(text)).toBe(told)
})

test('of every help something is said, and it is no question without an answer', () => {
  for (const { slug, texts } of services)
    for (const { description } of texts) expect(whatItDoes(description), slug).toMatch(/[.!]["”)]?$/)
})
