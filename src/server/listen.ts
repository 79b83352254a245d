import type { Server } from 'node:net'
import type { Environment } from '../env'
import { Problem } from '../problem'

type Place = Pick<Environment, 'HOST' | 'PORT'>

const noMachine = ({ HOST }: Place) =>
  `HOST is "${HOST}", which is no address of this machine; set it to 0.0.0.0 for all of its addresses, or to 127.0.0.1 for itself alone.`

/** By the code of the system. */
const sentences: Record<string, (place: Place) => string> = {
  EADDRINUSE: ({ PORT }) =>
    `Port ${PORT} is taken by another program: stop that (it may be an earlier Dichtbij), or set PORT to another number.`,
  EACCES: ({ PORT }) => `Port ${PORT} may not be used by this account; set PORT to a number above 1023.`,
  EADDRNOTAVAIL: noMachine,
  EAFNOSUPPORT: noMachine,
  EAI_AGAIN: noMachine,
  EINVAL: noMachine,
  ENOTFOUND: noMachine,
}

/** The port on which `server` listens from now on. Throws a `Problem` of one sentence that names the setting to change. */
export function listen(server: Server, place: Place): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => reject(toProblem(error, place))
    server.once('error', refuse)
    server.listen(place.PORT, place.HOST, () => {
      server.off('error', refuse)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : place.PORT)
    })
  })
}

function toProblem(error: NodeJS.ErrnoException, place: Place): Problem {
  const sentence = sentences[error.code ?? '']?.(place)
  return new Problem(sentence ?? `Dichtbij cannot listen on ${place.HOST}, port ${place.PORT}: ${error.message}.`, {
    cause: error,
  })
}
