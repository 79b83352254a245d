import { Resolver } from 'node:dns/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { lookUpName } from './look-up'

type Told = string[] | { code: string }

/** What is found where the name servers tell this of the numbers of both kinds. */
function lookUp(four: Told, six: Told) {
  const tell = (told: Told) => async () => {
    if (!Array.isArray(told)) throw Object.assign(new Error(told.code), told)
    return told
  }
  vi.spyOn(Resolver.prototype, 'resolve4').mockImplementation(tell(four) as never)
  vi.spyOn(Resolver.prototype, 'resolve6').mockImplementation(tell(six) as never)
  onTestFinished(() => void vi.restoreAllMocks())
  return new Promise((resolve) =>
    lookUpName('a.example', { all: true }, (error, found) => resolve(error ? error.code : found)),
  )
}

const one = { address: '192.0.2.1', family: 4 }
const other = { address: '2001:db8::1', family: 6 }
const [noData, noName, away] = [{ code: 'ENODATA' }, { code: 'ENOTFOUND' }, { code: 'ETIMEOUT' }]

test.each<[Told, Told, unknown]>([
  [[one.address], [other.address], [one, other]],
  [[one.address], noData, [one]],
  [noData, [other.address], [other]],
  [[one.address], away, [one]],
  [noName, noName, 'ENOTFOUND'],
  [noData, noData, 'ENOTFOUND'],
  [noName, away, 'EAI_AGAIN'],
  [{ code: 'ESERVFAIL' }, { code: 'ESERVFAIL' }, 'EAI_AGAIN'],
  [{ code: 'ECONNREFUSED' }, { code: 'ECONNREFUSED' }, 'EAI_AGAIN'],
])('where %j and %j are told, that is %j', async (four, six, found) => {
  expect(await lookUp(four, six)).toEqual(found)
})
