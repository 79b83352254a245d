import type { Understood } from '@/core/search/own-words'
import type { Locale } from '@/i18n/languages'

/** Tells what words are about, on this device. */
export type ReadOwnWords = (words: string) => Promise<Understood>

/** Starts what reads own words, beside the page; it fetches the same files whatever is typed. Where the browser has no workers, or it does not come, nothing is understood. */
export function startReading(locale: Locale): ReadOwnWords {
  if (!('Worker' in window)) return async () => nothingUnderstood
  const address = document.querySelector<HTMLScriptElement>('script[data-own-words]')?.dataset.ownWords ?? ''
  const worker = new Worker(address)
  const failed = new Promise<never>((_, fail) => worker.addEventListener('error', fail, { once: true }))
  // Nobody may have asked yet.
  failed.catch(() => {})
  worker.postMessage([`/search-words/${locale}.json`, `/search-words/${locale}-others.json`])
  let asked = 0
  return (words) => {
    const id = ++asked
    const answered = new Promise<Understood>((resolve) => {
      const take = ({ data }: MessageEvent<{ id: number; understood: Understood }>) => {
        if (data.id !== id) return
        worker.removeEventListener('message', take)
        resolve(data.understood)
      }
      worker.addEventListener('message', take)
    })
    worker.postMessage({ id, words })
    return Promise.race([answered, failed]).catch(() => nothingUnderstood)
  }
}

/** Then the choices below are there. */
const nothingUnderstood: Understood = { dangers: [], situations: [] }
