import type { Page } from '@playwright/test'

/** How a reader has set screen and type. */
export interface DisplaySetting {
  name: string
  width: number
  height?: number
  /** The browser's own font size in px; most leave it at 16. */
  font?: number
  /** Style of the reader over ours. */
  style?: string
}

/** The least that must do no harm, by WCAG 2.2, 1.4.12. */
export const spacedText =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }'

/** Only text twice as large, by WCAG 2.2, 1.4.4: media queries do not see it. */
export const doubledText = 'html { font-size: 200% !important }'

export const displaySettings: readonly DisplaySetting[] = [
  { name: 'a screen of 280 px', width: 280 },
  { name: 'a font of 20 px', width: 360, font: 20 },
  { name: 'a font of 24 px', width: 390, font: 24 },
  { name: 'a font of 24 px at 280 px', width: 280, font: 24 },
  { name: 'a font of 32 px', width: 320, font: 32 },
  { name: 'a font of 32 px on a wide screen', width: 1280, font: 32 },
  { name: 'text of 200 %', width: 390, style: doubledText },
  { name: 'text of 200 % on a wide screen', width: 1280, style: doubledText },
  { name: 'spaced text', width: 320, style: spacedText },
  { name: 'spaced text in a font of 24 px', width: 390, font: 24, style: spacedText },
  { name: 'a zoom of 400 %', width: 320, height: 256 },
]

/**
 * Sets the display of an open page in place, without loading it again. Chromium's own font size is set, so that `rem` and media queries
 * follow it as they do for a reader who chose it; an `html { font-size }` would leave media queries as they are.
 */
export async function setDisplay(page: Page, { width, height = 800, font = 16, style = '' }: DisplaySetting) {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: font } })
  await session.detach()
  await page.setViewportSize({ width, height })
  // The policy of our pages forbids a style element, not a sheet that a reader's browser adds.
  await page.evaluate(async (css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [sheet]
    await document.fonts.ready
  }, style)
}
