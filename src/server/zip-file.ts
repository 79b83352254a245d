import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'
import type { Encoding } from './encodings'
import { type KeptFile, sendZipped } from './send-file'

/** For one reader, who waits: a page in two milliseconds. */
const quick = { br: 5, gzip: 6 }
/** For all who come later: a tenth smaller, in a hundred times the time. */
const small = { br: 11, gzip: 9 }

/** What was made for one reader, as it leaves. */
export function zipNow(body: Buffer | string, encoding: Encoding): Buffer | string {
  if (encoding === 'identity') return body
  return encoding === 'br' ? brotliCompressSync(body, brotli(quick.br)) : gzipSync(body, { level: quick.gzip })
}

/** The file can be sent zipped from here on. */
export const zipQuickly = (file: KeptFile): Promise<void> => zipWith(file, quick)

/** The file is sent as small as it can be from here on. It takes a thread of its own, not the one that answers. */
export const zipSmall = (file: KeptFile): Promise<void> => zipWith(file, small)

async function zipWith(file: KeptFile, level: typeof quick) {
  if (!file.canBeZipped) return
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(file.plain, brotli(level.br)),
    promisify(gzip)(file.plain, { level: level.gzip }),
  ])
  sendZipped(file, { br, gzip: zipped })
}

const brotli = (quality: number) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
