import type { ServerResponse } from 'node:http'

type Chunk = string | Uint8Array

/**
 * Holds back everything that is written to the response until it ends, and then sends what `finish` makes of the whole body. Status and
 * headers can be read and changed on the response until then. For answers that are small and end; not for streams. What it promises is that the
 * answer was made, however slowly it is then read.
 */
export function holdResponse(response: ServerResponse, finish: (body: Buffer) => Buffer | string): Promise<void> {
  let made = () => {}
  const end = response.end.bind(response)
  const parts: Buffer[] = []
  const keep = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string')
      parts.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
    else if (chunk instanceof Uint8Array) parts.push(Buffer.from(chunk))
  }
  const callBack = (all: unknown[]) => {
    const callback = all.find((one) => typeof one === 'function')
    if (callback) process.nextTick(callback as () => void)
  }

  response.flushHeaders = () => {}
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status
    const headers = rest.find((one) => typeof one === 'object' && one !== null) ?? {}
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value)
    return response
  }) as typeof response.writeHead
  response.write = ((chunk: Chunk, ...rest: unknown[]) => {
    keep(chunk, rest[0])
    callBack(rest)
    return true
  }) as typeof response.write
  response.end = ((...all: unknown[]) => {
    keep(all[0], all[1])
    for (const name of ['flushHeaders', 'writeHead', 'write', 'end'] as const) Reflect.deleteProperty(response, name)
    const body = finish(Buffer.concat(parts))
    response.removeHeader('Transfer-Encoding')
    // An answer to HEAD comes here without its body; its length is then not known, and is not told.
    if (body.length > 0) response.setHeader('Content-Length', Buffer.byteLength(body))
    end(body)
    callBack(all)
    made()
    return response
  }) as typeof response.end
  return new Promise((resolve) => {
    made = resolve
  })
}
