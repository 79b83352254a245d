import { nextChange } from '../core/hours/next-change'

/**
 * An element that says something about now, by the clock of the device: as it appears, at the moment when that changes, and when somebody
 * comes back to the page. Without scripts it stays empty.
 */
export abstract class ClockElement extends HTMLElement {
  private waking: ReturnType<typeof setTimeout> | undefined

  /** The words for this moment, or none. They may change on whole minutes only. */
  protected abstract sayAt(now: Date): string

  connectedCallback() {
    addEventListener('pageshow', this)
    document.addEventListener('visibilitychange', this)
    this.handleEvent()
  }

  disconnectedCallback() {
    clearTimeout(this.waking)
    removeEventListener('pageshow', this)
    document.removeEventListener('visibilitychange', this)
  }

  handleEvent() {
    clearTimeout(this.waking)
    const now = new Date()
    this.show(this.sayAt(now))
    const wait = nextChange((moment) => this.sayAt(moment), now).getTime() - now.getTime()
    this.waking = setTimeout(() => this.handleEvent(), wait)
  }

  /** What a screen reader just read is left alone while it stays the same. */
  protected show(words: string) {
    if (this.textContent !== words) this.textContent = words
  }
}
