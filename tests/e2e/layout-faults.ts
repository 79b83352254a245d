import type { Page } from '@playwright/test'

const smallestTarget = 24
const smallestButton = 44

/** What makes the page wider than the screen, so that it scrolls sideways. */
export function listStickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const outside = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1,
    )
    return [`${scrollWidth} px in ${clientWidth}`, ...outside.map((one) => `${one.tagName} ${one.textContent?.trim()}`)]
  })
}

/** Links, buttons and fields that are too small for a thumb, or partly out of reach. */
export async function listHardToHit(page: Page): Promise<unknown[]> {
  const width = await page.evaluate(() => document.documentElement.clientWidth)
  const targets = await page
    .getByRole('main')
    .locator('a[href], button, summary, label:has(input), input:not([type=hidden]):not(label input), select, textarea')
    .evaluateAll((all) =>
      all
        .filter((one) => one.getClientRects().length > 0)
        .map((one) => {
          const { width, height, right } = one.getBoundingClientRect()
          // A hard word is a button in the midst of a sentence.
          const isButton = one.matches('button:not(.term > button:first-child), .button, summary')
          return { name: `${one.tagName} ${one.textContent?.trim()}`, width, height, right, isButton }
        }),
    )
  return targets.filter(
    (one) =>
      one.width < smallestTarget || one.height < (one.isButton ? smallestButton : smallestTarget) || one.right > width,
  )
}

/** Choices and buttons that are too small for their words. */
export function listBursting(page: Page): Promise<(string | null)[]> {
  return page
    .getByRole('main')
    .locator('label:has(input), .button, .chip')
    .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent))
}

/** Buttons whose words do not stand in their middle. */
export function listOffCentre(page: Page): Promise<(string | null)[]> {
  return page
    .getByRole('main')
    .locator('.button')
    .evaluateAll((all) =>
      all
        .filter((one) => {
          const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT)
          const lines: DOMRect[] = []
          while (walker.nextNode())
            // What is only heard stands elsewhere.
            if (!walker.currentNode.parentElement?.closest('.hidden-to-eyes')) {
              const words = document.createRange()
              words.selectNodeContents(walker.currentNode)
              lines.push(...words.getClientRects())
            }
          const outer = one.getBoundingClientRect()
          const top = Math.min(...lines.map((line) => line.top))
          const bottom = Math.max(...lines.map((line) => line.bottom))
          return outer.height > 0 && lines.length > 0 && Math.abs(top + bottom - outer.top - outer.bottom) > 6
        })
        .map((one) => one.textContent),
    )
}

/**
 * What looks the same but for its colours when it is not the current, pressed or selected one: compared with itself without that state, by
 * its edges, outlines, lines, weights and marks. A chosen field must be drawn by the browser, which marks it in any colours.
 */
export function listToldByColourAlone(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shapeOf = (root: Element) =>
      [root, ...root.querySelectorAll('*')]
        .flatMap((one) => [undefined, '::before', '::after'].map((pseudo) => getComputedStyle(one, pseudo)))
        .map((style) => [
          style.content,
          style.borderWidth,
          style.borderStyle,
          style.outlineWidth,
          style.outlineStyle,
          style.strokeWidth,
          style.fontWeight,
          style.textDecorationLine,
        ])
        .join()
    const isTold = (one: Element, state: string) => {
      const [value, chosen] = [one.getAttribute(state) ?? '', shapeOf(one)]
      one.removeAttribute(state)
      const other = shapeOf(one)
      one.setAttribute(state, value)
      return chosen !== other
    }
    const untold = ['aria-current', 'aria-pressed', 'aria-selected', 'aria-checked'].flatMap((state) =>
      [...document.querySelectorAll(`[${state}]:not([${state}="false"])`)].filter((one) => !isTold(one, state)),
    )
    const redrawn = [...document.querySelectorAll('input:checked')].filter(
      (one) => getComputedStyle(one).appearance === 'none',
    )
    return [...untold, ...redrawn].map((one) => one.outerHTML)
  })
}
