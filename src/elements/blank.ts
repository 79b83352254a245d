/** Nothing to be seen, also of what still loads, and no title in the history. What is said to screen readers stays. */
export function blank() {
  document.title = ''
  document.documentElement.style.visibility = 'hidden'
}

/** True once the page was blanked, because somebody leaves. It stands in the document, so that every script of the page can tell: what touches the history now would stop the leaving. */
export const isBlank = (): boolean => document.documentElement.style.visibility === 'hidden'
