import { keptSearchOf, stateWithSearch } from './kept-search'
import { openWith } from './open-with'

/** <private-search> around a search form on another page than the guide: what is typed goes to the guide inside the tab, and over no line. */
export class PrivateSearch extends HTMLElement {
  connectedCallback() {
    this.addEventListener('submit', this)
  }

  disconnectedCallback() {
    this.removeEventListener('submit', this)
  }

  handleEvent(event: Event) {
    if (!(event.target instanceof HTMLFormElement)) return
    event.preventDefault()
    const fields = new FormData(event.target)
    const [words, place] = ['words', 'place'].map((name) => String(fields.get(name) ?? ''))
    openWith(
      event.target.action,
      stateWithSearch({ ...keptSearchOf(words ?? '', place ?? '', new Date()), isSent: true }),
    )
  }
}
