import { leave } from './leaving'
import {
  forgottenAfterMilliseconds,
  type Moment,
  momentsAtPage,
  momentsOfWindow,
  noTaps,
  tapsAfter,
  tapsLeft,
} from './shift-taps'

const first = { capture: true, passive: true }

/**
 * <leave-quickly more="Nog {count} keer Shift" gone="Je gaat weg"> around the link to `/weg`: leaves without a trace in the tab's history on a
 * click, and when Shift is tapped three times anywhere on the page. Without scripts the link does what it can.
 */
export class LeaveQuickly extends HTMLElement {
  private taps = noTaps
  private said = document.createElement('span')
  private forgetting: ReturnType<typeof setTimeout> | undefined

  connectedCallback() {
    this.said.className = 'hidden-to-eyes'
    this.said.setAttribute('role', 'status')
    this.said.style.visibility = 'visible'
    this.append(this.said)
    this.addEventListener('click', this)
    for (const type of momentsAtPage) document.addEventListener(type, this, first)
    for (const type of momentsOfWindow) addEventListener(type, this)
  }

  disconnectedCallback() {
    this.said.remove()
    this.removeEventListener('click', this)
    for (const type of momentsAtPage) document.removeEventListener(type, this, first)
    for (const type of momentsOfWindow) removeEventListener(type, this)
  }

  handleEvent(event: Event) {
    if (event.type === 'pageshow') this.say('')
    if (event.type === 'click') {
      event.preventDefault()
      return this.leave()
    }
    const before = tapsLeft(this.taps, event.timeStamp)
    this.taps = tapsAfter(this.taps, event as Event & Moment)
    const left = tapsLeft(this.taps, event.timeStamp)
    if (left === 0) this.leave()
    else if (left < before) this.tell(left)
  }

  private leave() {
    this.taps = noTaps
    clearTimeout(this.forgetting)
    this.say(this.getAttribute('gone') ?? '')
    leave()
  }

  private tell(left: number) {
    this.say((this.getAttribute('more') ?? '').replace('{count}', String(left)))
    clearTimeout(this.forgetting)
    this.forgetting = setTimeout(() => this.say(''), forgottenAfterMilliseconds)
  }

  private say(words: string) {
    this.said.textContent = words
  }
}
