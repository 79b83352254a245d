import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { monthsUntilStale } from '@/core/freshness/bounds'
import { keepers, release } from '../.config/built.mjs'
import { parseEnvironment } from '../src/env'
import { daysUntilReminder, daysUntilSilent } from '../src/mail/next-step'
import { daysKeptAfterLeaving, invitationLasts } from '../src/store/people/keepers'
import { longestSession, longestSilence } from '../src/store/people/sessions'

const guide = readFileSync('docs/keepers.md', 'utf8')
const boxes = [...guide.matchAll(/```\n([\s\S]*?)```/g)].map(([, text = '']) => text)
const found = (pattern: RegExp) => [...new Set([...guide.matchAll(pattern)].map(([, name = '']) => name))]

test('every command that it names is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const commands = readFileSync('src/store/commands/directory.ts', 'utf8')
  const named = found(/npm run directory -- ([\w-]+)/g)
  expect(named).toEqual(expect.arrayContaining(['back-up', 'put-back', 'export', 'audit']))
  for (const name of named) expect(commands).toMatch(new RegExp(`^  async '?${name}'?\\(`, 'm'))
  for (const name of found(/npm run ([\w-]+)/g)) expect(Object.keys(scripts)).toContain(name)
})

test('its settings are settings, and right as they stand', () => {
  const known = readFileSync('src/env.ts', 'utf8')
  const named = found(/\b([A-Z]{2,}(?:_[A-Z]+)+)\b/g).filter((name) => name !== 'NODE_ENV')
  for (const name of named) expect(known).toMatch(new RegExp(`^  ${name}: `, 'm'))
  const lines =
    boxes
      .find((box) => box.startsWith('DATABASE_URL='))
      ?.trim()
      .split('\n') ?? []
  const settings = Object.fromEntries(lines.map((line) => line.split(/=(.*)/).slice(0, 2)))
  expect(parseEnvironment(settings)).toMatchObject({ KEEPERS_URL: settings.KEEPERS_URL, TRUSTED_PROXIES: 1 })
})

test('its services start what a build makes', () => {
  expect(found(/ExecStart=\/usr\/bin\/node ([\w/.]+)/g)).toEqual([release, keepers])
})

test('its pages stand in the room under these names', () => {
  const room = readFileSync('src/keepers/frame.tsx', 'utf8')
  for (const name of ['Wachtrij', 'Belronde', 'Links', 'Mail', 'Hoe waar?', 'Mensen', 'Ik']) {
    expect(guide).toContain(name)
    expect(room).toContain(`'${name}'`)
  }
})

test('what it says of time is so', () => {
  const { hours, phone, ages, access, fees, areas, existence } = monthsUntilStale
  expect([phone, phone, phone]).toEqual([ages, access, fees])
  expect(guide).toContain(
    `tijden (na ${hours} maanden), dan telefoon, leeftijd, toegang en kosten (${phone}), dan gebied en bestaan (${areas})`,
  )
  expect(areas).toBe(existence)
  expect(guide).toContain(`binnen ${invitationLasts / 3_600_000} uur`)
  expect(guide).toContain(`verdwijnen na ${daysKeptAfterLeaving} dagen`)
  expect(guide).toContain(`na ${daysUntilReminder} dagen een herinnering`)
  expect(guide).toContain(`na ${daysUntilSilent} dagen nog zwijgt`)
  expect(guide).toContain(`na hooguit ${2 * daysKeptAfterLeaving} dagen overal weg`)
  expect(guide).toContain(
    `na ${longestSession / 3_600_000} uur uitgelogd, of na ${longestSilence / 3_600_000} uur niets doen`,
  )
  expect(guide).toContain(`hooguit ${daysKeptAfterLeaving} dagen`)
})
