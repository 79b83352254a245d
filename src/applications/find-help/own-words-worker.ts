import type { Meaning } from '@/core/search/meaning'
import { understand } from '@/core/search/own-words'
import { type SituationIndex, situationIndexOf } from '@/core/search/situation-index'

/** The files with what people say, the same for everybody: by the language of the page, and then the others. */
type Files = readonly string[]
interface Told {
  id: number
  words: string
}

let index: Promise<SituationIndex> = Promise.resolve(situationIndexOf([]))

/** A worker of the questionnaire: is told once which files to read, and then answers what words are about. Without the files it still knows danger. */
addEventListener('message', async ({ data }: MessageEvent<Files | Told>) => {
  if (!('words' in data))
    index = Promise.all(data.map(meaningsIn)).then((meanings) => situationIndexOf(meanings.flat()))
  else postMessage({ id: data.id, understood: understand(data.words, await index) })
})

async function meaningsIn(file: string): Promise<Meaning[]> {
  try {
    const answer = await fetch(file)
    return answer.ok ? ((await answer.json()) as Meaning[]) : []
  } catch {
    return []
  }
}
