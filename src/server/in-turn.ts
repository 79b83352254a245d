import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Handler } from './handler'

/** A browser sends one request after the other on a line. */
const mostOnOneLine = 32

/**
 * The requests of one line are answered one after the other: the next is begun when the answer before it is gone, so that whoever does not read
 * holds one answer and no more. A line on which more wait is ended.
 */
export function inTurn(answer: Handler): Handler {
  const lines = new WeakMap<Socket, { waiting: number; last: Promise<void> }>()
  return async (request, response) => {
    const { socket } = request
    const line = lines.get(socket) ?? { waiting: 0, last: Promise.resolve() }
    lines.set(socket, line)
    if (++line.waiting > mostOnOneLine) return void socket.destroy()
    const before = line.last
    line.last = isGone(response).then(() => {
      line.waiting--
    })
    await before
    if (!socket.destroyed) await answer(request, response)
  }
}

const isGone = (response: ServerResponse) => new Promise<void>((resolve) => response.once('close', resolve))
