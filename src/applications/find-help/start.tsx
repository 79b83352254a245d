import { createRoot } from 'react-dom/client'
import { cutToFourDigits } from '@/core/place/postcode'
import type { Service } from '@/core/service'
import { advance, firstScreen, type Screen } from '@/core/triage/advance'
import { type Entry, entryIn, entryOf, entryOfFields, sentBy, stateWith } from '@/core/triage/entry'
import { questionIds } from '@/core/triage/replies'
import { isBlank } from '@/elements/blank'
import { openWith } from '@/elements/open-with'
import type { Locale } from '@/i18n/languages'
import type { Words } from '@/i18n/words'
import { languageForm } from '@/ui/frame/language-switch'
import { fieldsOfForm } from './fields'
import { InThePage } from './in-the-page'
import { loadDirectory } from './load-directory'
import { postInstead } from './post-instead'
import { type ReadOwnWords, startReading } from './read-own-words'
import { type Surroundings, surroundingsIn } from './surroundings'
import { warmUp } from './warm-up'

/**
 * The questionnaire in the page: from here on no answer leaves the device, and every step is an entry in the tab's history. Until it is there
 * the forms are posted, and when it cannot be they go on being posted, and the page says so.
 */
export async function start(locale: Locale, words: Partial<Words>) {
  const main = document.querySelector('main')
  if (!main) return
  try {
    const services = await loadDirectory()
    if (!isBlank()) begin(main, services, surroundingsIn(locale, words), startReading(locale))
  } catch {
    for (const word of main.querySelectorAll<HTMLElement>('[data-by-posting]')) word.hidden = false
  }
}

function begin(main: HTMLElement, services: readonly Service[], Surroundings: Surroundings, read: ReadOwnWords) {
  const isPosted = document.querySelector('script[data-posted]') !== null
  const standing = isPosted ? undefined : entryIn(history.state, new Date())
  const here = location.pathname
  let root: ReturnType<typeof createRoot> | undefined
  let shown = 0
  let screen = screenAt(standing ?? entryOnThePage())
  keep()
  if (standing) show()
  document.addEventListener('submit', answer)
  document.addEventListener('click', beginAgain)
  main.addEventListener('input', warn)
  addEventListener('popstate', goTo)
  warmUp(services, Surroundings)

  function screenAt(entry: Entry): Screen {
    return advance(sentBy(entry), services)
  }

  function stateNow() {
    return stateWith(entryOf(screen, new Date()))
  }

  function keep() {
    history.replaceState({ ...history.state, ...stateNow() }, '')
  }

  /** A step: the form is read here instead of being posted. What is asked again with a word is no step forward. */
  function answer(event: SubmitEvent) {
    const { target: form, submitter } = event
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
    if (form.id !== languageForm && !main.contains(form)) return
    if (form.id === languageForm) {
      event.preventDefault()
      return openWith((submitter as HTMLButtonElement).formAction, stateNow())
    }
    const told = String(new FormData(form).get('told') ?? '').trim()
    // What throws here leaves the form to be posted.
    const sent = sentFrom(form, submitter, screen)
    if (told && sent.wants === 'next') {
      event.preventDefault()
      return void read(told)
        .then((understood) => go(advance({ ...sent, understood }, services)))
        .catch(() => postInstead(screen))
    }
    const next = advance(sent, services)
    event.preventDefault()
    go(next)
  }

  /** What is asked again, or proposed, is no step forward. */
  function go(next: Screen) {
    screen = next
    if (!screen.problem && !screen.proposal) history.pushState(stateNow(), '')
    show()
  }

  /** The rules for danger stand in the page: own words show them while they are typed. */
  async function warn({ target }: Event) {
    if (!(target instanceof HTMLTextAreaElement) || target.name !== 'told') return
    const { dangers } = await read(target.value)
    for (const notice of main.querySelectorAll<HTMLElement>('[data-danger]'))
      notice.hidden = !dangers.some((danger) => danger === notice.dataset.danger)
  }

  /** A link to this page begins anew. Chromium would load it as a reload, with the replies that stand in the history. */
  function beginAgain(event: MouseEvent) {
    const link = (event.target as Element).closest('a')
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    if (!isPlain || link?.getAttribute('href') !== here) return
    event.preventDefault()
    screen = firstScreen
    history.pushState(stateNow(), '')
    show()
  }

  /** Back and Forward. An entry without a state of ours is a place on this same screen, such as the link to the content. */
  function goTo({ state }: PopStateEvent) {
    if (location.pathname !== here) return
    if (state === null && location.hash) return keep()
    screen = screenAt(entryIn(state, new Date()) ?? nothing())
    show()
  }

  function show() {
    root ??= createRoot(main, { onUncaughtError: () => postInstead(screen) })
    shown++
    // With a key of its own each screen is made anew: what a translator or the reader did to the one before is gone with it.
    root.render(
      <Surroundings>
        <InThePage key={shown} screen={screen} services={services} now={new Date()} />
      </Surroundings>,
    )
  }
}

/** What the server put into the page: on a posted page the replies so far. */
function entryOnThePage(): Entry {
  const form = document.getElementById(languageForm)
  return form instanceof HTMLFormElement ? entryOfFields(fieldsOfForm(form), new Date()) : nothing()
}

const nothing = (): Entry => entryOfFields([], new Date())

function sentFrom(form: HTMLFormElement, submitter: HTMLElement | null, { replies, question }: Screen) {
  const fields = new FormData(form, submitter)
  const wanted = questionIds.find((id) => id === fields.get('to'))
  const texts = question ? fields.getAll(question.id).map(String) : []
  return {
    replies,
    asked: question?.id ?? null,
    wants: wanted ? { goTo: wanted } : fields.has('skip') ? ('skip' as const) : ('next' as const),
    values: question?.id === 'place' ? texts.map(cutToFourDigits) : texts,
    was: fields.has('was') ? String(fields.get('was')) : null,
    unreadable: [],
    proposed: fields.getAll('proposed').map(String),
  }
}
