import { promisify } from 'node:util'
import { type BrotliOptions, brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from './encodings'
import { type KeptFile, sendZipped } from './send-file'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** For one reader, who waits: a page in a millisecond. */
const quick = { br: 5, gzip: 6 }
/** For all who come later: a tenth smaller, in a hundred times the time. */
const small = { br: 11, gzip: 9 }

/** What was made for one reader, as it leaves. It takes a thread of its own, not the one that answers. */
export async function zipOnce(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return body
  return encoding === 'br' ? toBrotli(body, brotli(body, quick.br)) : toGzip(body, { level: quick.gzip })
}

/** The file can be sent zipped from here on. */
export const zipQuickly = (file: KeptFile): Promise<void> => zipWith(file, quick)

/** The file is sent as small as it can be from here on. It takes a thread of its own, not the one that answers. */
export const zipSmall = (file: KeptFile): Promise<void> => zipWith(file, small)

async function zipWith(file: KeptFile, level: typeof quick) {
  if (!file.canBeZipped) return
  const [br, zipped] = await Promise.all([
    toBrotli(file.plain, brotli(file.plain, level.br)),
    toGzip(file.plain, { level: level.gzip }),
  ])
  sendZipped(file, { br, gzip: zipped })
}

/** With a window that is no larger than what has to go into it: making room for more takes a third of the time. */
const brotli = ({ length }: Buffer, quality: number): BrotliOptions => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
    [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(10, Math.ceil(Math.log2(length + 16)))),
  },
})
