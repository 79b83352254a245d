import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { makeService } from '@/core/routing/fixture'
import { toSearchEntry } from '@/core/search/entry'
import type { Evidence, Service } from '@/core/service'
import { wordsIn } from '@/i18n/words'
import { KeyFacts } from '../plan/key-facts'
import { Hit } from '../search/hit'
import { EvidenceTable } from './evidence-table'
import { HoursList } from './hours-list'
import { OpenLine } from './open-line'
import { PlaceList } from './place-list'
import { ServiceListing } from './service-listing'
import { SureLine } from './sure-line'

const { service: words } = wordsIn('nl')
const print = (part: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={wordsIn('nl')} timeZone="Europe/Amsterdam">
      {part}
    </NextIntlClientProvider>,
  )
/** What is read: what is hidden is not. */
const read = (part: ReactNode) =>
  print(part)
    .replace(/<(\w+)[^>]* hidden=""[^>]*>.*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')

const text = {
  language: 'nl',
  register: 'plain',
  description: 'Wat het doet.',
  applicationProcess: 'Bel 14 030.',
  feesDescription: null,
  alert: null,
} as const

const seen: Evidence = {
  address: 'a page',
  date: '2026-01-15',
  dateEnd: null,
  dateBasis: 'stated',
  status: 'stated',
  checked: null,
  checkedBy: null,
}
const checked = { checked: '2026-01-20', checkedBy: 'editors' } as const
const help = (parts: Partial<Service> = {}, evidence: Evidence = seen) =>
  makeService({
    slug: 'help',
    texts: [text],
    evidence: { existence: evidence },
    schedules: [{ days: ['thursday'], opens: '09:00', closes: '17:00', of: 'all', evidence }],
    locations: [{ name: null, address: 'Weg 1', postcode: null, buurt: null, accessibility: null, evidence }],
    ...parts,
  })
const stays = help({ layer: 'line' })
/** Of 24 months: the last moment of the day before in Utrecht, and the first of the day. */
const before = new Date('2028-01-14T23:59:59+01:00')
const after = new Date('2028-01-15T00:00:00+01:00')

describe('help of which nobody knows for 24 months that it is there says so from that day', () => {
  test.each<[string, (service: Service, now: Date) => ReactNode]>([
    ['in the guide', (service, now) => <ServiceListing services={[service]} now={now} />],
    ['in what was found', (service, now) => <Hit entry={toSearchEntry(service)} now={now} />],
  ])('%s', (_, part) => {
    expect(read(part(help(), before))).not.toContain(words.badge.old)
    expect(read(part(help(), after))).toContain(`(${words.badge.old})`)
    expect(read(part(stays, after))).not.toContain(words.badge.old)
  })

  test('in the guide beside that one has to be referred, as words of their own', () => {
    const referred = help({ access: 'referral' })
    expect(read(<ServiceListing services={[referred]} now={after} />)).toContain(
      `${words.access.referral} (${words.badge.old})`,
    )
  })

  test('on the card of a plan', () => {
    const card = (service: Service, now: Date) => read(<KeyFacts service={service} now={now} />)
    expect(card(help({ schedules: [] }), before)).not.toContain(words.old)
    expect(card(help({ schedules: [] }), after)).toContain(words.old)
    expect(card(help({ schedules: [], layer: 'safety' }), after)).not.toContain(words.old)
  })

  test('on its page, where help that stays reachable says of when it is and no more', () => {
    const ofJanuary = 'Deze informatie is van 15 januari 2026.'
    const nobody = 'Daarna heeft niemand die nagekeken. Vraag of het nog klopt.'
    expect(read(<SureLine service={help()} now={before} />).trim()).toBe(`${ofJanuary} Vraag of het nog klopt.`)
    expect(read(<SureLine service={help()} now={after} />).trim()).toBe(`${ofJanuary} ${nobody}`)
    expect(read(<SureLine service={stays} now={after} />).trim()).toBe(`${ofJanuary} Vraag of het nog klopt.`)
  })

  test('on its page with who checked it last', () => {
    const by = 'Deze informatie is nagekeken op 20 januari 2026 door de redactie van Dichtbij.'
    const service = help({}, { ...seen, ...checked })
    expect(read(<SureLine service={service} now={after} />).trim()).toBe(by)
    expect(read(<SureLine service={service} now={new Date('2028-01-20T00:00:00+01:00')} />).trim()).toBe(
      `${by} Daarna niet meer. Vraag of het nog klopt.`,
    )
  })

  test.each<[string, Partial<Evidence>, string]>([
    [
      'nothing was checked',
      { status: 'dated' },
      'Deze informatie is van 15 januari 2026. Vraag of het nog klopt. Nog niet nagekeken.',
    ],
    [
      'only that it is there was checked',
      checked,
      'Deze informatie is nagekeken op 20 januari 2026 door de redactie van Dichtbij. Nog niet alles is nagekeken.',
    ],
  ])('on its page, where %s', (_, existence, said) => {
    const service = help({ evidence: { existence: { ...seen, ...existence }, access: { ...seen, status: 'dated' } } })
    expect(read(<SureLine service={service} now={before} />).trim()).toBe(said)
  })

  test('beside each fact, from its own day', () => {
    const count = (now: Date) => read(<EvidenceTable service={help()} now={now} />).split(words.old).length - 1
    expect([count(new Date('2026-07-14T12:00:00Z')), count(new Date('2026-07-15T12:00:00Z'))]).toEqual([0, 1])
    expect([count(before), count(after)]).toEqual([1, 3])
  })

  test('beside each fact once: what was never checked is not told to be unchecked for long', () => {
    const never = help({}, { ...seen, status: 'dated' })
    expect(read(<EvidenceTable service={never} now={after} />)).not.toContain(words.old)
    expect(read(<EvidenceTable service={never} now={after} />)).toContain(wordsIn('nl').sure.of.dated)
  })

  test('beside its address', () => {
    expect(read(<PlaceList service={help()} now={before} />)).not.toContain(words.badge.old)
    expect(read(<PlaceList service={help()} now={after} />)).toContain(`Weg 1 (${words.badge.old})`)
  })
})

describe('hours of which nobody knows for six months that they are so', () => {
  const last = new Date('2026-07-14T23:59:59+02:00')
  const old = new Date('2026-07-15T00:00:00+02:00')

  test('are those of usually, and say so', () => {
    const list = (now: Date) => read(<HoursList service={help()} now={now} />)
    expect(list(last)).not.toContain(words.usually)
    expect(list(last)).toContain('Gezien: 15 januari 2026. Kijk')
    expect(list(old)).toContain(words.usually)
    expect(list(old)).toContain('Gezien: 15 januari 2026. Daarna heeft niemand de tijden nagekeken.')
  })

  test('say so in a line, and no longer whether it is open; those of a line are silent and go on', () => {
    const thursday = new Date('2026-07-16T10:00:00+02:00')
    const line = (service: Service, now: Date) => read(<OpenLine service={service} now={now} />)
    expect(line(help(), new Date('2026-07-09T10:00:00+02:00'))).toMatch(/^Nu open · [^·]+$/)
    expect(line(help(), thursday)).toMatch(/^donderdag[^·]+ · al lang niet nagekeken$/)
    expect(line(stays, thursday)).toMatch(/^Nu open · [^·]+$/)
  })

  test('are not marked in a line where nobody knows their age', () => {
    const ageless = help({}, { ...seen, date: null, dateBasis: 'unknown' })
    expect(read(<OpenLine service={ageless} now={old} />)).toMatch(/^donderdag[^·]+$/)
  })

  test('are given to the page with the months that they count', () => {
    expect(print(<HoursList service={help()} now={last} />)).toContain('months="6"')
    expect(print(<HoursList service={stays} now={last} />)).toContain('months="24"')
  })
})
