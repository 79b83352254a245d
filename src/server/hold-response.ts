import type { ServerResponse } from 'node:http'

/** The whole body that is written to this response, once it ends. Status and headers can then be read on it, however they were set. For answers that are small and end; not for streams. */
export function holdResponse(response: ServerResponse): Promise<Buffer> {
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
  // What is given here would not be among the headers that can be read afterwards.
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status
    const headers = rest.find((one) => typeof one === 'object' && one !== null) ?? {}
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value)
    return response
  }) as typeof response.writeHead
  // Always taken: nobody is there who would say that there is room again.
  response.write = ((...all: unknown[]) => {
    keep(all[0], all[1])
    callBack(all)
    return true
  }) as typeof response.write
  return new Promise((resolve) => {
    response.end = ((...all: unknown[]) => {
      keep(all[0], all[1])
      for (const name of ['flushHeaders', 'writeHead', 'write', 'end'] as const) Reflect.deleteProperty(response, name)
      end()
      callBack(all)
      resolve(Buffer.concat(parts))
      return response
    }) as typeof response.end
  })
}
