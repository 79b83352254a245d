import { median } from './slow-phone'
import { startServer, withDirectoryCopy } from './with-server'

const rounds = 3
const port = 3294

/** How long a release that was built before takes until it shows whom to call. */
export const measureStart = () =>
  withDirectoryCopy(async (url) => {
    const starts: number[] = []
    for (let round = 0; round < rounds; round++) {
      const start = performance.now()
      const { base, stop } = await startServer(url, port)
      await fetch(`${base}/nl/nu-hulp`)
      starts.push(performance.now() - start)
      await stop()
    }
    return [{ what: 'start of a built release, to help now', value: median(starts) / 1000, unit: 's', bound: '< 3' }]
  })
