import { expect, test } from 'vitest'
import { afterLook, canTakeOver, isDead, isDue, type LinkCheck, noNetwork, provesNetwork } from './link-check'
import type { Found } from './walk'

const address = 'https://a.example/page'
const found = (finding: Found['finding'], more: Partial<Found> = {}): Found => ({
  finding,
  status: null,
  leadsTo: null,
  forGood: false,
  ...more,
})

/** What is known after these looks, each at a moment of the clock in Utrecht in November. */
const after = (...looks: [moment: string, finding: Found['finding']][]) =>
  looks.reduce<LinkCheck | undefined>(
    (known, [moment, finding]) => afterLook(known, address, found(finding), at(moment)),
    undefined,
  ) as LinkCheck
/** '28 23:30' in Utrecht. */
const at = (moment: string) => new Date(`2026-11-${moment.replace(' ', 'T')}:00+01:00`)

test.each<[string, [string, Found['finding']][], number, boolean]>([
  [
    'two days',
    [
      ['27 08:00', 'gone'],
      ['28 08:00', 'gone'],
    ],
    2,
    false,
  ],
  [
    'three days',
    [
      ['27 08:00', 'gone'],
      ['28 08:00', 'gone'],
      ['29 08:00', 'gone'],
    ],
    3,
    true,
  ],
  [
    'three days, each for another reason',
    [
      ['27 08:00', 'gone'],
      ['28 08:00', 'no-name'],
      ['29 08:00', 'timed-out'],
    ],
    3,
    true,
  ],
  [
    'three times in one day',
    [
      ['27 08:00', 'gone'],
      ['27 12:00', 'gone'],
      ['27 23:59', 'gone'],
    ],
    1,
    false,
  ],
  [
    'three days that end at midnight in Utrecht',
    [
      ['26 23:59', 'gone'],
      ['27 00:00', 'gone'],
      ['28 00:00', 'gone'],
    ],
    3,
    true,
  ],
  [
    'one night, which is two days elsewhere',
    [
      ['27 00:30', 'gone'],
      ['27 01:30', 'gone'],
      ['28 00:30', 'gone'],
    ],
    2,
    false,
  ],
  [
    'three days with a success between',
    [
      ['26 08:00', 'gone'],
      ['27 08:00', 'gone'],
      ['28 08:00', 'works'],
      ['29 08:00', 'gone'],
    ],
    1,
    false,
  ],
  [
    'three days with a doubt between',
    [
      ['26 08:00', 'gone'],
      ['27 08:00', 'gone'],
      ['28 08:00', 'refuses-us'],
      ['29 08:00', 'gone'],
    ],
    3,
    true,
  ],
  [
    'three days, and then a doubt',
    [
      ['26 08:00', 'gone'],
      ['27 08:00', 'gone'],
      ['28 08:00', 'gone'],
      ['29 08:00', 'no-network'],
    ],
    3,
    false,
  ],
  [
    'a doubt on the same day',
    [
      ['27 08:00', 'gone'],
      ['27 09:00', 'refuses-us'],
      ['27 10:00', 'gone'],
    ],
    1,
    false,
  ],
  [
    'doubts alone',
    [
      ['26 08:00', 'refuses-us'],
      ['27 08:00', 'refuses-us'],
      ['28 08:00', 'refuses-us'],
    ],
    0,
    false,
  ],
  [
    'three days, and then it works',
    [
      ['26 08:00', 'gone'],
      ['27 08:00', 'gone'],
      ['28 08:00', 'gone'],
      ['29 08:00', 'works'],
    ],
    0,
    false,
  ],
  [
    'three days with days without a look between',
    [
      ['01 08:00', 'gone'],
      ['15 08:00', 'gone'],
      ['29 08:00', 'gone'],
    ],
    3,
    true,
  ],
])('failing %s', (_, looks, failingDays, dead) => {
  const known = after(...looks)
  expect([known.failingDays, isDead(known)]).toEqual([failingDays, dead])
})

test('since when it fails is the first failing after it worked last, and is gone once it works', () => {
  expect(after(['25 08:00', 'works'], ['26 08:00', 'gone'], ['27 08:00', 'refused'])).toMatchObject({
    finding: 'refused',
    failingSince: at('26 08:00'),
    failedAt: at('27 08:00'),
    lookedAt: at('27 08:00'),
  })
  expect(after(['26 08:00', 'gone'], ['27 08:00', 'works'])).toMatchObject({ failingSince: null, failedAt: null })
})

test.each([
  [undefined, '29 03:00', true],
  ['28 08:00', '28 23:59', false],
  ['28 08:00', '29 05:59', false],
  ['28 08:00', '29 06:00', true],
  ['29 00:10', '29 06:00', false],
  ['28 23:59', '29 06:00', true],
])('looked at %s, it is due at %s: %s', (lookedAt, now, due) => {
  expect(isDue(lookedAt === undefined ? undefined : { lookedAt: at(lookedAt) }, at(now))).toBe(due)
})

test.each([
  [found('gone', { status: 404 }), true],
  [found('timed-out', { status: 302 }), true],
  [found('certificate-expired'), true],
  [found('no-name'), false],
  [found('timed-out'), false],
  [found('inside'), false],
  [noNetwork, false],
])('%j proves that there is a line to the internet: %s', (one, proves) => {
  expect(provesNetwork(one)).toBe(proves)
})

test.each<[string, string, Partial<Found>, boolean]>([
  ['for good', address, { leadsTo: 'https://b.example/page', forGood: true }, true],
  ['for now', address, { leadsTo: 'https://b.example/page' }, false],
  ['nowhere else', address, {}, false],
  ['without a lock', address, { leadsTo: 'http://b.example/page', forGood: true }, false],
  ['to the front page', address, { leadsTo: 'https://a.example/', forGood: true }, false],
  ['from front page to front page', 'http://a.example/', { leadsTo: 'https://a.example/', forGood: true }, true],
])('an address that leads on %s', (_, from, more, can) => {
  const known = afterLook(undefined, from, found('works', more), at('29 08:00'))
  expect(canTakeOver(known)).toBe(can)
  expect(canTakeOver({ ...known, finding: 'gone' })).toBe(false)
})
