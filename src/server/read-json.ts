import type { IncomingMessage } from 'node:http'
import { readBody } from './read-body'
import { Refusal } from './refusal'

const mostBytes = 4096

/** The text of a JSON body. */
export async function readJson(request: IncomingMessage): Promise<string> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
    throw new Refusal(415, { title: 'The body must be application/json.' })
  const { kept, bytes } = await readBody(request, mostBytes)
  if (bytes > mostBytes) throw new Refusal(413, { title: `The body may have at most ${mostBytes} bytes.` })
  return kept.toString('utf8')
}
