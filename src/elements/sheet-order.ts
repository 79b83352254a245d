/**
 * <sheet-order grip="Versleep" moved="Plek {place} van {count}"> around an ordered list in a form: each item gets a grip, to drag it or to move it with the arrows and Home. The
 * form is sent when it is let go, on Enter, or when the grip loses the keyboard; without scripts the buttons in the items do the same one at a time.
 */
export class SheetOrder extends HTMLElement {
  private said = document.createElement('p')
  private begun = ''
  private dragged: HTMLElement | undefined

  connectedCallback() {
    this.said.setAttribute('role', 'status')
    this.said.className = 'hidden-to-eyes'
    this.append(this.said)
    for (const item of this.items) item.prepend(this.gripOf(item))
    this.begun = this.order
    // The element holds the pointer: an item that moves would let it go.
    this.addEventListener('pointermove', ({ clientY }) => this.drag(clientY))
    for (const end of ['pointerup', 'pointercancel']) this.addEventListener(end, () => this.letGo())
  }

  private gripOf(item: HTMLElement): HTMLButtonElement {
    const grip = document.createElement('button')
    grip.type = 'button'
    grip.className = 'button grip'
    grip.setAttribute('aria-label', `${this.getAttribute('grip')}: ${item.querySelector('a')?.textContent}`)
    grip.textContent = '⠿'
    grip.addEventListener('keydown', (event) => this.move(event, item))
    grip.addEventListener('blur', () => this.settle())
    grip.addEventListener('pointerdown', ({ pointerId }) => {
      this.dragged = item
      this.setPointerCapture(pointerId)
    })
    return grip
  }

  private move(event: KeyboardEvent, item: HTMLElement) {
    const { previousElementSibling: before, nextElementSibling: after } = item
    if (event.key === 'ArrowUp' && before) before.before(item)
    else if (event.key === 'ArrowDown' && after) after.after(item)
    else if (event.key === 'Home') item.parentElement?.prepend(item)
    else if (event.key === 'Enter') return this.send()
    else return
    event.preventDefault()
    this.tell(item)
    item.querySelector<HTMLElement>('.grip')?.focus()
  }

  /** The item that is dragged goes where the finger is. */
  private drag(y: number) {
    const { dragged } = this
    const other = this.items.find((one) => {
      const { top, bottom } = one.getBoundingClientRect()
      return one !== dragged && y >= top && y <= bottom
    })
    if (!dragged || !other) return
    const isAfter = this.items.indexOf(other) > this.items.indexOf(dragged)
    if (isAfter) other.after(dragged)
    else other.before(dragged)
    this.tell(dragged)
  }

  private letGo() {
    if (!this.dragged) return
    this.dragged = undefined
    this.send()
  }

  /** Moving an item takes the keyboard off its grip for a moment. */
  private settle() {
    setTimeout(() => {
      if (!this.dragged && !document.activeElement?.matches('.grip')) this.send()
    })
  }

  /** The fields go at once: a page that comes back from the cache must not send them with another button. */
  private send() {
    const form = this.closest('form')
    if (!form || this.order === this.begun) return
    this.begun = this.order
    const fields = [
      ['do', 'order'],
      ['order', this.order],
    ].map(([name = '', value = '']) => Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
    form.append(...fields)
    form.submit()
    for (const field of fields) field.remove()
  }

  private tell(item: HTMLElement) {
    this.said.textContent = (this.getAttribute('moved') ?? '')
      .replace('{place}', String(this.items.indexOf(item) + 1))
      .replace('{count}', String(this.items.length))
  }

  private get items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('li[data-slug]')]
  }

  private get order(): string {
    return this.items.map(({ dataset }) => dataset.slug).join(',')
  }
}
