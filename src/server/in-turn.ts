import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Answer } from './handler'

/** A browser sends one request after the other on a line. */
const mostOnOneLine = 32

interface Line {
  /** So many requests have come. */
  asked: number
  /** So many are not answered yet. */
  underWay: number
  /** Those that were not begun. */
  waiting: { request: IncomingMessage; response: ServerResponse }[]
}

/**
 * The requests of one line are answered one after the other: the next is begun when the answer before it is gone, so that whoever does not read
 * holds one answer and no more. A line on which more wait is ended, and so is one after its last request, with a word beforehand: what Node has for
 * that keeps the line open and answers with nothing to read.
 */
export function inTurn(answer: Answer, mostRequests: number): Answer {
  const lines = new WeakMap<Socket, Line>()

  function goOn(this: ServerResponse) {
    const { socket } = this.req
    const line = lines.get(socket)
    if (!line) return
    line.underWay--
    const next = line.waiting.shift()
    if (next && !socket.destroyed) void answer(next.request, next.response)
  }

  return (request, response) => {
    const { socket } = request
    let line = lines.get(socket)
    if (!line) {
      line = { asked: 0, underWay: 0, waiting: [] }
      lines.set(socket, line)
    }
    if (++line.underWay > mostOnOneLine) return void socket.destroy()
    if (++line.asked >= mostRequests) response.setHeader('Connection', 'close')
    response.on('close', goOn)
    if (line.underWay > 1) line.waiting.push({ request, response })
    else void answer(request, response)
  }
}
