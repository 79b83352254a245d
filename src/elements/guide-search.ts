import { isPast } from '../core/freshness/is-past'
import { cutToFourDigits } from '../core/place/postcode'
import { type Danger, findDangers } from '../core/search/dangers'
import type { SearchEntry } from '../core/search/entry'
import type { FirstHelps } from '../core/search/first-helps'
import { indexOf, type SearchIndex } from '../core/search/index-of'
import type { Meaning } from '../core/search/meaning'
import { countOf, type Found, search } from '../core/search/search'
import { isBlank } from './blank'
import { canForget, keptSearchOf, searchIn, stateWithSearch, withoutSearch } from './kept-search'

/** All of the directory that search needs: the same file for everybody. */
const file = '/search.json'
interface SearchFile {
  entries: SearchEntry[]
  firstHelps: FirstHelps
}

const fields = ['words', 'place'] as const

/**
 * <guide-search titles="[…]" address="/nl/gids" words="/search-words/nl"> around the search form and what it found: answers in the page while one types. Everything that
 * can be said stands in the page already, hidden; here it is shown, hidden and filled in. What is sent before the file is there waits for it;
 * when it does not come, the page says that the form will be posted, and the button does it. The rule for danger waits for nothing.
 */
export class GuideSearch extends HTMLElement {
  private index: SearchIndex | 'on its way' | 'lost' = 'on its way'
  private isWaiting = false

  connectedCallback() {
    // Somebody leaves: what touches the history now would stop it.
    if (isBlank()) return
    for (const type of ['input', 'change', 'submit']) this.addEventListener(type, this)
    const kept = searchIn(history.state, new Date())
    if (!kept || !canForget()) history.replaceState(withoutSearch(history.state), '')
    if (kept) for (const name of fields) this.field(name).value = kept[name]
    this.isWaiting = kept?.isSent === true
    void this.load()
  }

  disconnectedCallback() {
    for (const type of ['input', 'change', 'submit']) this.removeEventListener(type, this)
  }

  handleEvent(event: Event) {
    // What is ticked among what was found is no search.
    if (event.target instanceof HTMLInputElement && !fields.some((name) => this.field(name) === event.target)) return
    if (event.type === 'input') return this.answer()
    this.keep()
    if (event.type === 'submit' && this.index !== 'lost') this.submit(event as SubmitEvent)
  }

  private submit(event: SubmitEvent) {
    event.preventDefault()
    const { submitter } = event
    if (submitter instanceof HTMLButtonElement && submitter.name === 'place')
      this.field('place').value = submitter.value
    this.isWaiting = this.index === 'on its way'
    this.answer()
    this.firstTold()?.focus()
  }

  private async load() {
    let directory: SearchFile = { entries: [], firstHelps: {} }
    let meanings: Meaning[] = []
    try {
      const files = Promise.all([fetchDirectory(), fetchWords(`${this.getAttribute('words')}.json`)])
      // Its tables are made ready now, so that the first letter waits for nothing.
      findDangers('')
      ;[directory, meanings] = await files
      this.index = indexOf(directory.entries, meanings, directory.firstHelps)
    } catch {
      this.index = 'lost'
      this.find('[data-by-posting]').hidden = false
    }
    if (fields.some((name) => this.field(name).value !== '')) this.answer()
    if (this.isWaiting) {
      this.keep()
      this.firstTold()?.focus()
    }
    if (typeof this.index !== 'string') await this.loadOthers(directory, meanings)
  }

  /** Then what those say who type another language than the page is in: the same for everybody, whatever is typed. Without it the search goes on. */
  private async loadOthers({ entries, firstHelps }: SearchFile, own: readonly Meaning[]) {
    const others = await fetchWords(`${this.getAttribute('words')}-others.json`).catch(() => [])
    if (others.length === 0) return
    this.index = indexOf(entries, [...own, ...others], firstHelps)
    if (fields.some((name) => this.field(name).value !== '')) this.answer()
  }

  /** So that it is still there when one comes back from what was found. */
  private keep() {
    if (isBlank()) return
    const kept = keptSearchOf(this.field('words').value, cutToFourDigits(this.field('place').value), new Date())
    history.replaceState({ ...withoutSearch(history.state), ...(canForget() ? stateWithSearch(kept) : {}) }, '')
  }

  private answer() {
    const [words, place] = [this.field('words').value, this.field('place').value]
    if (typeof this.index !== 'string') return this.show(search({ words, place }, this.index))
    this.showDangers(findDangers(`${words} ${place}`))
    this.find('#found').hidden = false
    this.heading.hidden = true
  }

  private showDangers(dangers: readonly Danger[]) {
    this.showEach('danger', (danger) => dangers.some((one) => one === danger))
    this.tell()
  }

  private show(found: Found) {
    const { place, hits, topics, situations, page, dangers } = found
    const count = countOf(found)
    const wijken: readonly string[] = place.status === 'choose' ? place.wijken : []
    this.find('#found').hidden = false
    this.showEach('where', (where) => where === place.status)
    this.showEach('choose', (wijk) => wijken.includes(wijk))
    this.showEach('wijk', (wijk) => place.status === 'known' && wijk === place.wijk)
    this.showEach('topic', (topic) => topics.some((one) => one === topic))
    this.showSituations(situations)
    this.showEach('page', (id) => id === page)
    this.find('[data-part=pages]').hidden = page === null
    this.find('[data-part=cut]').hidden = !found.isCut
    this.find('[data-part=topics]').hidden = topics.length === 0
    this.find('[data-part=empty]').hidden = !found.isEmpty
    this.find('[data-part=nothing]').hidden = found.isEmpty || count > 0
    this.find('[data-part=some]').hidden = hits.length === 0
    this.find('[data-part=age]').hidden = found.age === null
    this.find('[data-part=years]').textContent = String(found.age)
    this.find('[data-part=place]').textContent = found.placeName
    this.heading.hidden = found.isEmpty
    this.heading.textContent = this.titles.at(found.hasMore ? -1 : count) ?? ''
    this.showHits(hits)
    this.showDangers(dangers)
  }

  /** What was ticked to be put on a worksheet stays, above what was found now. */
  private showHits(hits: readonly SearchEntry[]) {
    const list = this.find('[data-part=hits]')
    const ticked = [...list.querySelectorAll<HTMLInputElement>('input:checked')]
    const slugs = ticked.map(({ value }) => value)
    const found = hits.filter(({ slug }) => !slugs.includes(slug)).map((hit) => this.itemFor(hit))
    list.replaceChildren(...ticked.flatMap((box) => box.closest('li') ?? []), ...found)
  }

  /** The same links as the server's, the best one on top. */
  private showSituations(ids: readonly string[]) {
    this.find('[data-part=situations]').hidden = ids.length === 0
    this.showEach('situation', (id) => ids.includes(id))
    for (const id of ids.toReversed()) {
      const link = this.find(`[data-situation="${id}"]`)
      link.parentElement?.prepend(link)
    }
  }

  /** What a screen reader says while one types: what the words point at, and how much was found. */
  private tell() {
    const told = this.querySelectorAll<HTMLElement>('[data-danger]:not([hidden]) h2, #found-title:not([hidden])')
    this.find('[role=status]').textContent = [...told].map(({ textContent }) => textContent).join('. ')
  }

  private itemFor({ slug, name, access, description, oldFrom }: SearchEntry): HTMLElement {
    const item = this.find('[data-part=blank] > li').cloneNode(true) as HTMLElement
    const [link, title, tag, old, text] = ['a', 'bdi', '.tag', '[data-part=old]', 'p'].map((one) =>
      item.querySelector<HTMLElement>(one),
    )
    link?.setAttribute('href', `${this.getAttribute('address')}/${slug}${this.getAttribute('carry') ?? ''}`)
    if (title) title.textContent = name
    if (tag) tag.hidden = access === 'open'
    if (old) old.hidden = !isPast(oldFrom, new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' }))
    if (text) text.textContent = description
    item.querySelector('input')?.setAttribute('value', slug)
    return item
  }

  private showEach(name: string, isShown: (value: string) => boolean) {
    for (const part of this.querySelectorAll<HTMLElement>(`[data-${name}]`))
      part.hidden = !isShown(part.dataset[name] ?? '')
  }

  /** Where somebody goes who pressed the button: danger goes before all that is found. */
  private firstTold(): HTMLElement | null {
    const found = '[data-danger]:not([hidden]), #found-title:not([hidden]), [data-part=empty]:not([hidden])'
    return this.querySelector<HTMLElement>(found) ?? this.querySelector<HTMLElement>('[data-by-posting]:not([hidden])')
  }

  private get titles(): string[] {
    return JSON.parse(this.getAttribute('titles') ?? '[]')
  }

  private get heading(): HTMLElement {
    return this.find('#found-title')
  }

  private field(name: (typeof fields)[number]): HTMLInputElement {
    return this.find(`input[name=${name}]`)
  }

  private find<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    const found = this.querySelector<Part>(selector)
    if (!found) throw new Error(`<guide-search> has no ${selector}`)
    return found
  }
}

async function fetchDirectory(): Promise<SearchFile> {
  const answer = await fetch(file)
  const { entries, firstHelps, count } = (await answer.json()) as SearchFile & { count: number }
  if (!answer.ok || !count || entries.length !== count) throw new Error('the file is not whole')
  return { entries, firstHelps }
}

async function fetchWords(file: string): Promise<Meaning[]> {
  const answer = await fetch(file)
  const meanings = (await answer.json()) as Meaning[]
  if (!answer.ok || !Array.isArray(meanings)) throw new Error('the words are not whole')
  return meanings
}
