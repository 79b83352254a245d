import type { IncomingMessage } from 'node:http'

/** So much more is read and thrown away, so that whoever sends it hears the answer, and the next on the same line is understood. */
const mostBytesRead = 4 * 1024 * 1024

/** The first `most` bytes of a body, and how many came. Reads on to its end, or to 4 MB; the line is not cut, because an answer is still to go over it. */
export async function readBody(request: IncomingMessage, most: number): Promise<{ kept: Buffer; bytes: number }> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    if (bytes < most) parts.push(part)
    bytes += part.length
    if (bytes > mostBytesRead) break
  }
  return { kept: Buffer.concat(parts).subarray(0, most), bytes }
}
