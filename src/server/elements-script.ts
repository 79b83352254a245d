import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import script from '../generated/elements.txt'

const zipped = gzipSync(script, { level: 9 })

/** Where our custom elements are served. Another script has another address, so this one may be kept for ever. */
export const elementsAddress = `/elements.${createHash('sha256').update(script).digest('hex').slice(0, 16)}.js`

/** The page with our elements as its script. `async`: they work as soon as they are there, also while the page still loads. A posted page says that it is one. */
export const withElements = (html: string, isPosted: boolean): string =>
  html.replace(
    '</head>',
    `<script type="module" async src="${elementsAddress}"${isPosted ? ' data-posted' : ''}></script></head>`,
  )

/** The script is compiled into the server, as the words of the error pages are: it depends on no file. */
export function sendElements(request: IncomingMessage, response: ServerResponse) {
  const zip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  response.writeHead(200, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
    ...(zip ? { 'Content-Encoding': 'gzip' } : {}),
  })
  response.end(zip ? zipped : script)
}
