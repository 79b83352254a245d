import { blank, isBlank } from './blank'
import { isLeavingNote, noteAt } from './leaving-note'
import { findFirstOwnEntry } from './own-entries'

/** The hop on our own server to the neutral site; it also asks the browser to forget what it kept of us. */
const exit = '/weg'
/** What is left of us in the tab's history. It leads to the home page: no page of ours has this address itself. */
const neutralAddress = '/'
/** Nobody waits longer at a blank page; after this we leave with whatever stands in the history. */
const patienceInMilliseconds = 3000

/** What stands on an entry of the history whose page is the answer to a posted form. */
const posted = 'posted'

/** The last step was taken; the neutral site is on its way. */
let isGone = false
let givingUp: ReturnType<typeof setTimeout> | undefined

/**
 * Leaves, so that no page of ours but `/` stays in the tab's history. The page is blank at once. Then the tab goes to our first entry, and
 * from there on to the neutral site, which makes the browser drop all entries behind it. What fails leaves by the shortest way.
 */
export function leave() {
  if (isBlank()) return
  blank()
  givingUp = setTimeout(leaveAtOnce, patienceInMilliseconds)
  try {
    const steps = stepsIn(history.state)
    window.name = noteAt(Date.now())
    history.replaceState(null, '', neutralAddress)
    goToFirstOwnEntry(steps)
  } catch {
    leaveAtOnce()
  }
}

/**
 * To be called once on every page: goes on with a leaving that began on another one. A page that was blanked and is brought back all the same,
 * from the back/forward cache, becomes what its entry says by then: the home page.
 */
export function goOnLeaving() {
  if (!window.navigation) countSteps()
  else if (isOnTheWayOut()) leaveFromHere()
  else if (document.querySelector('script[data-posted]')) navigation.updateCurrentEntry({ state: posted })
  // Early, so that it hears before the page does.
  addEventListener('popstate', arrive)
  addEventListener('pageshow', ({ persisted }) => {
    if (isOnTheWayOut()) {
      blank()
      setTimeout(leaveFromHere)
    } else if (persisted && isBlank()) {
      location.replace(neutralAddress)
    }
  })
  // A page that is kept must not act when it comes back.
  addEventListener('pagehide', () => clearTimeout(givingUp))
}

/**
 * True when the tab is on its way out. The name of the tab tells it, but not to a page that comes back from the back/forward cache: that finds
 * the name as it was when it went in (measured in Chromium 156). Such a page sees that we come back from `/`, which no page of ours has.
 */
function isOnTheWayOut(): boolean {
  const activation = window.navigation?.activation
  const from = activation?.navigationType === 'traverse' ? activation.from?.url : undefined
  return isLeavingNote(window.name, Date.now()) || from === location.origin + neutralAddress
}

function goToFirstOwnEntry(steps: number) {
  const { navigation } = window
  if (!navigation) return goBack(steps)
  const current = navigation.currentEntry
  const first = findFirstOwnEntry(navigation.entries(), current?.index ?? -1, location.origin, canGoOnFrom)
  if (!first || first.key === current?.key) return leaveFromHere()
  navigation.traverseTo(first.key).committed?.catch(() => isGone || leaveAtOnce())
}

/**
 * True for an entry from which we surely go on leaving. Not for another document where the browser does not tell it where we come from (Chromium
 * before 123), and not for one that was posted: the browser would ask whether to send it again, and stop there.
 */
const canGoOnFrom = (entry: NavigationHistoryEntry): boolean =>
  entry.sameDocument || (Boolean(navigation.activation) && entry.getState() !== posted)

function goBack(steps: number) {
  if (steps === 0) return leaveFromHere()
  history.go(-steps)
}

/** Hears that we came to an entry of this same document; another document goes on by itself. The page is not told: it would show that entry and its title. */
function arrive(event: Event) {
  if (!isBlank()) return
  event.stopImmediatePropagation()
  leaveFromHere()
}

function leaveFromHere() {
  if (isGone) return
  isGone = true
  clearTimeout(givingUp)
  blank()
  try {
    document.title = location.host
    history.replaceState(null, '', neutralAddress)
    window.name = ''
    // A plain `location.assign` would replace this entry while the page still loads, and so keep what lies behind it.
    if (window.navigation) navigation.navigate(exit, { history: 'push' }).committed?.catch(leaveAtOnce)
    else location.assign(exit)
  } catch {
    leaveAtOnce()
  }
}

function leaveAtOnce() {
  window.name = ''
  location.replace(exit)
}

/** How many entries of the same document lie behind this one. */
const stepsIn = (state: unknown): number => (state as { steps?: number } | null)?.steps ?? 0

/** For browsers that cannot tell their entries, older than 2026: each step of a page is numbered as it is pushed. */
function countSteps() {
  try {
    const push = history.pushState.bind(history)
    history.pushState = (state, ...rest) => push({ ...state, steps: stepsIn(history.state) + 1 }, ...rest)
  } catch {}
}
