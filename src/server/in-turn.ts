import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Handler } from './handler'

/** A browser sends one request after the other on a line. */
const mostOnOneLine = 32

/**
 * The requests of one line are answered one after the other: the next is begun when the answer before it is gone, so that whoever does not read
 * holds one answer and no more. A line on which more wait is ended, and so is one after its last request, with a word beforehand: what Node has for
 * that keeps the line open and answers with nothing to read.
 */
export function inTurn(answer: Handler, mostRequests: number): Handler {
  const lines = new WeakMap<Socket, { asked: number; waiting: number; last: Promise<void> }>()
  return async (request, response) => {
    const { socket } = request
    const line = lines.get(socket) ?? { asked: 0, waiting: 0, last: Promise.resolve() }
    lines.set(socket, line)
    if (++line.waiting > mostOnOneLine) return void socket.destroy()
    if (++line.asked >= mostRequests) response.setHeader('Connection', 'close')
    const before = line.last
    line.last = isGone(response).then(() => {
      line.waiting--
    })
    await before
    if (!socket.destroyed) await answer(request, response)
  }
}

const isGone = (response: ServerResponse) => new Promise<void>((resolve) => response.once('close', resolve))
