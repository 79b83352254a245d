import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { PassThrough } from 'node:stream'
import { addressHeader } from '../inner-headers'
import type { Handler } from './handler'
import { holdResponse } from './hold-response'

export interface Asked {
  /** Where Next has it, path and query. */
  inside: string
  /** The address as the reader sees it, path and query. */
  address?: string
}

interface Answer {
  status: number
  headers: NodeJS.Dict<number | string | string[]>
  body: Buffer
}

/** What Next answers. It is asked anew, with these headers and no more: nothing from outside can make it answer with something else than the page. */
export async function askNext(next: Handler, { inside, address = inside }: Asked): Promise<Answer> {
  const request = new IncomingMessage(new Socket())
  const headers: NodeJS.Dict<string> = {
    host: 'localhost',
    // Without a name Next takes the reader for one whose scripts would put the title in its place.
    'user-agent': 'door',
    [addressHeader]: address,
  }
  Object.assign(request, { method: 'GET', url: inside, headers })
  request.push(null)
  const response = new ServerResponse(request)
  response.assignSocket(new PassThrough().resume() as unknown as Socket)
  const held = holdResponse(response)
  const failed = next(request, response).then(() => held)
  const body = await Promise.race([held, failed])
  return { status: response.statusCode, headers: response.getHeaders(), body }
}
