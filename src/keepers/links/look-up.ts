import type { LookupAddress } from 'node:dns'
import { Resolver } from 'node:dns/promises'
import type { LookUp } from '../../public-address'

const patience = { timeout: 2000, tries: 2 }

/** There is no such name, or it has no machine. */
const noName: readonly unknown[] = ['ENOTFOUND', 'ENODATA']

/**
 * The addresses of a name, asked of the name servers without a thread: what Node looks up by itself waits in the four threads in which it also reads files and zips pages,
 * so that a few name servers that hang would hold up the room. Fails with ENOTFOUND where there is no such name, and with EAI_AGAIN where nobody told.
 */
export const lookUpName: LookUp = (hostname, _, callback) => {
  const resolver = new Resolver(patience)
  const ask = async (family: 4 | 6): Promise<LookupAddress[]> =>
    (await (family === 4 ? resolver.resolve4(hostname) : resolver.resolve6(hostname))).map((address) => ({
      address,
      family,
    }))
  void Promise.allSettled([ask(4), ask(6)]).then((told) => {
    const found = told.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
    const isGone = told.every((one) => one.status === 'rejected' && noName.includes(one.reason?.code))
    if (found.length > 0) callback(null, found)
    else callback(Object.assign(new Error(hostname), { code: isGone ? 'ENOTFOUND' : 'EAI_AGAIN' }), [])
  })
}
