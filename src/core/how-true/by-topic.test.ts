import { expect, test } from 'vitest'
import { wijkSlugs } from '../place/wijken'
import { makeService } from '../routing/fixture'
import { byTopic, isEveryAge, whereNotNear } from './by-topic'
import { notNearIn } from './not-near'
import { legendOf, shadeOf } from './shade'

const near = (slug: string, wijken: readonly string[], ages: Partial<Parameters<typeof makeService>[0]> = {}) =>
  makeService({ slug, topics: ['money'], areas: wijken.map((code) => ({ type: 'wijk', code })), ...ages })

test('asks stand under their topic once, with their ages', () => {
  expect(
    byTopic([
      { topic: 'money', age: '0-3' },
      { topic: 'school', age: '4-11' },
      { topic: 'money', age: '16-17' },
    ]),
  ).toEqual([
    { topic: 'money', ages: ['0-3', '16-17'] },
    { topic: 'school', ages: ['4-11'] },
  ])
})

test('every age of a topic is every age at which one asks about it', () => {
  expect(isEveryAge('school', ['4-11', '12-15', '16-17', '18-23'])).toBe(true)
  expect(isEveryAge('school', ['4-11', '12-15', '16-17'])).toBe(false)
  expect(isEveryAge('money', ['4-11', '12-15', '16-17', '18-23'])).toBe(false)
})

test('wijken that miss the same ages stand together, also with ages that no wijk has; most ages first', () => {
  const services = [
    near('teens', wijkSlugs.slice(2), { minimumAge: 12, maximumAge: 15 }),
    near('young', wijkSlugs.slice(1), { minimumAge: 16, maximumAge: 17 }),
  ]
  const [money, ...others] = whereNotNear(notNearIn(services))
  expect(others).toEqual([])
  expect(money).toEqual({
    topic: 'money',
    groups: [
      {
        ages: ['pregnant', '0-3', '4-11', '12-15', '16-17', '18-23'],
        isEvery: true,
        wijken: [wijkSlugs[0]],
      },
      { ages: ['pregnant', '0-3', '4-11', '12-15', '18-23'], isEvery: false, wijken: [wijkSlugs[1]] },
    ],
  })
})

test.each([
  [0, 49, 0],
  [1, 49, 1],
  [16, 49, 1],
  [17, 49, 2],
  [32, 49, 2],
  [33, 49, 3],
  [49, 49, 3],
  [1, 1, 3],
  [0, 0, 0],
])('%i of %i has shade %i', (missing, most, shade) => {
  expect(shadeOf(missing, most)).toBe(shade)
})

test('a shade that no number has is not in the legend', () => {
  expect(legendOf(0)).toEqual([{ shade: 0, from: 0, to: 0 }])
  expect(legendOf(1).map(({ shade }) => shade)).toEqual([0, 3])
})
