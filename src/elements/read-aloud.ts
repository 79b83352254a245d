import { spellNumbers } from '../core/way-in/numbers-in'
import { listSentences } from './sentences'
import { chooseVoice } from './voices'

const marked = 'read-aloud'

interface Sentence {
  /** Where it stands; a range may span what is not in sight, so its words are kept apart. */
  range: Range
  text: string
}

/**
 * <read-aloud start="Lees voor" stop="Stop" region="nl-NL"> reads what follows it in its parent aloud, sentence by sentence, with the sentence marked, and
 * numbers that are called digit by digit. Only with
 * a voice that lives on the device: no word is sent out. Without such a voice of the language of the page it stays empty.
 */
export class ReadAloud extends HTMLElement {
  private button = document.createElement('button')
  private waiting: Sentence[] = []

  connectedCallback() {
    this.button.type = 'button'
    this.button.className = 'button'
    this.button.addEventListener('click', this)
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this)
    addEventListener('pagehide', this)
    this.offer()
  }

  disconnectedCallback() {
    this.stop()
    globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', this)
    removeEventListener('pagehide', this)
  }

  handleEvent({ type }: Event) {
    if (type === 'voiceschanged') this.offer()
    else if (type === 'pagehide' || this.waiting.length > 0) this.stop()
    else this.start()
  }

  private get voice(): SpeechSynthesisVoice | undefined {
    const places = [...(navigator.languages ?? []), this.getAttribute('region') ?? '']
    return chooseVoice(globalThis.speechSynthesis?.getVoices() ?? [], document.documentElement.lang, places)
  }

  private offer() {
    if (!this.voice) return
    if (this.waiting.length === 0) this.button.textContent = this.getAttribute('start')
    this.append(this.button)
  }

  private start() {
    this.waiting = this.listSentences()
    this.button.textContent = this.getAttribute('stop')
    this.sayNext()
  }

  private stop() {
    this.waiting = []
    globalThis.speechSynthesis?.cancel()
    this.mark()
    this.button.textContent = this.getAttribute('start')
  }

  private sayNext() {
    const [sentence] = this.waiting
    const { voice } = this
    if (!sentence || !voice) return this.stop()
    this.mark(sentence.range)
    const saying = new SpeechSynthesisUtterance(spellNumbers(sentence.text))
    saying.voice = voice
    saying.lang = voice.lang
    saying.onend = saying.onerror = () => {
      if (this.waiting[0] !== sentence) return
      this.waiting.shift()
      this.sayNext()
    }
    speechSynthesis.speak(saying)
  }

  private mark(range?: Range) {
    globalThis.CSS?.highlights?.delete(marked)
    if (!range) return
    globalThis.CSS?.highlights?.set(marked, new Highlight(range))
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
  }

  /** Every sentence that is in sight, in order: of the headings, paragraphs and items beside this element. */
  private listSentences(): Sentence[] {
    const blocks = this.parentElement?.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, legend, label') ?? []
    return [...blocks]
      .filter((block) => !block.querySelector('p, li, h2') && !block.closest('nav, details:not([open])'))
      .filter((block) => block.getClientRects().length > 0)
      .flatMap((block) => sentencesIn(block, document.documentElement.lang))
  }
}

function sentencesIn(block: HTMLElement, language: string): Sentence[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[popover]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  const all = texts.map(({ data }) => data).join('')
  const pointAt = (offset: number): [Text, number] => {
    let left = offset
    for (const text of texts) {
      if (left <= text.length) return [text, left]
      left -= text.length
    }
    throw new RangeError(`no character ${offset}`)
  }
  return listSentences(all, language).map(({ start, end }) => {
    const range = new Range()
    range.setStart(...pointAt(start))
    range.setEnd(...pointAt(end))
    return { range, text: all.slice(start, end).replace(/\s+/g, ' ') }
  })
}
