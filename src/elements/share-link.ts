/**
 * <share-link address="https://…" copy="Kopieer" copied="Gekopieerd" share="Delen" title="Informatie">: buttons to copy the address and to hand it
 * to another app, as far as the device can. Without scripts the address stands beside it.
 */
export class ShareLink extends HTMLElement {
  private said = document.createElement('span')

  connectedCallback() {
    this.said.setAttribute('role', 'status')
    if (navigator.clipboard) this.append(this.button('copy', () => this.copy()))
    if ('share' in navigator) this.append(this.button('share', () => this.share()))
    this.append(this.said)
  }

  disconnectedCallback() {
    this.replaceChildren()
  }

  private button(word: string, act: () => void): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button'
    button.textContent = this.getAttribute(word)
    button.addEventListener('click', act)
    return button
  }

  private get address(): string {
    return this.getAttribute('address') ?? ''
  }

  private copy() {
    navigator.clipboard.writeText(this.address).then(
      () => this.say(this.getAttribute('copied') ?? ''),
      () => this.say(this.address),
    )
  }

  private share() {
    // Whoever closes the sheet has not failed.
    navigator.share({ title: this.getAttribute('title') ?? '', url: this.address }).catch(() => {})
  }

  private say(words: string) {
    this.said.textContent = words
  }
}
