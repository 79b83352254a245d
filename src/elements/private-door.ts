import { entryOfFields, stateWith } from '../core/triage/entry'
import { openWith } from './open-with'

/** <private-door> around a form that answers a question and leads to the questionnaire: the answer goes along inside the tab, and over no line. */
export class PrivateDoor extends HTMLElement {
  connectedCallback() {
    this.addEventListener('submit', this)
  }

  disconnectedCallback() {
    this.removeEventListener('submit', this)
  }

  handleEvent(event: Event) {
    const { target, submitter } = event as SubmitEvent
    if (!(target instanceof HTMLFormElement)) return
    event.preventDefault()
    const fields = [...new FormData(target, submitter)].map(([name, value]) => [name, String(value)] as const)
    openWith(target.action, stateWith(entryOfFields(fields, new Date())))
  }
}
