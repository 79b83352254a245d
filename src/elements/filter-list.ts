import { nameKey } from '../core/place/name-key'

/** As every free field: nothing of what is typed is kept, bent, checked or completed by the browser. */
const unseen = {
  autocomplete: 'off',
  autocapitalize: 'off',
  autocorrect: 'off',
  spellcheck: 'false',
  writingsuggestions: 'false',
}

/** <filter-list label="Zoek" none="Niets gevonden">: a field that leaves only the items in which all its words stand. What is typed stays in the page. */
export class FilterList extends HTMLElement {
  private field = document.createElement('input')
  private said = document.createElement('p')

  connectedCallback() {
    const label = document.createElement('label')
    label.className = 'block font-semibold'
    this.field.type = 'search'
    this.field.className = 'field mt-1'
    for (const [name, value] of Object.entries(unseen)) this.field.setAttribute(name, value)
    this.field.addEventListener('input', this)
    this.said.setAttribute('role', 'status')
    label.append(this.getAttribute('label') ?? '', this.field)
    this.prepend(label, this.said)
  }

  handleEvent() {
    const wanted = this.field.value.split(/\s+/).map(nameKey).filter(Boolean)
    let shown = 0
    for (const item of this.querySelectorAll('li')) {
      const text = nameKey(`${item.textContent} ${item.dataset.words ?? ''}`)
      item.hidden = !wanted.every((word) => text.includes(word))
      if (!item.hidden) shown++
    }
    for (const group of this.querySelectorAll('details')) {
      group.hidden = !group.querySelector('li:not([hidden])')
      if (wanted.length > 0) group.open = true
    }
    this.said.textContent = shown > 0 ? '' : (this.getAttribute('none') ?? '')
  }
}
