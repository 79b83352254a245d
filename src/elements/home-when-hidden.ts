import { blank, isBlank } from './blank'
import { isHiddenTooLong } from './hidden-too-long'

/**
 * <home-when-hidden home="/nl"> on a page about danger: when it was out of sight for ten minutes and comes back, it is blank, its fields are
 * empty, and the home page takes its place in the history. Of a page that somebody leaves it lets go.
 */
export class HomeWhenHidden extends HTMLElement {
  private since: number | undefined

  connectedCallback() {
    document.addEventListener('visibilitychange', this)
    addEventListener('pageshow', this)
    this.handleEvent()
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this)
    removeEventListener('pageshow', this)
  }

  handleEvent() {
    if (document.visibilityState === 'hidden') this.since ??= Date.now()
    else if (this.since !== undefined && isHiddenTooLong(this.since, Date.now())) this.showHome()
    else this.since = undefined
  }

  private showHome() {
    if (isBlank()) return
    blank()
    for (const field of document.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), textarea'))
      field.value = ''
    location.replace(this.getAttribute('home') ?? '/')
  }
}
