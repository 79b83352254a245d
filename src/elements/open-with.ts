/**
 * Opens the page at this address of ours with something that is not sent: it stands in the tab's history, from where that page reads it. Back
 * leads to the page that is left.
 */
export function openWith(address: string, state: object) {
  history.pushState(state, '', address)
  location.reload()
}

/** To be called once on every page: an entry of another address may belong to this document, because that is how `openWith` leaves. It is loaded then. */
export function loadWhatTheAddressSays() {
  const here = location.pathname
  addEventListener('popstate', () => {
    if (location.pathname !== here) location.reload()
  })
}
