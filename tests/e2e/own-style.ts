import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect } from './fixtures'

const wholeStyle = readFileSync('src/generated/style.txt', 'utf8')

/** Everything that the whole style says about something on the page, as it is now, stands in the page's own style too, in whatever state a reader may bring it. */
export async function expectWholeStyle(page: Page): Promise<void> {
  expect(await page.evaluate(listMissing, wholeStyle)).toEqual([])
}

function listMissing(whole: string): string[] {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(whole)
  const selectorsOf = ({ cssRules }: CSSStyleSheet | CSSGroupingRule): string[] =>
    [...cssRules].flatMap((rule) =>
      rule instanceof CSSStyleRule
        ? rule.selectorText.split(/,(?![^(]*\))/).map((one) => one.trim())
        : rule instanceof CSSGroupingRule
          ? selectorsOf(rule).map((one) => `${rule.cssText.slice(0, rule.cssText.indexOf('{'))}{ ${one}`)
          : [rule.cssText],
    )
  const own = new Set([...document.styleSheets].flatMap(selectorsOf))
  const isHere = (selector: string) => {
    // A day and a time are typed nowhere, and states and pseudo-elements come and go.
    if (/^::(-webkit-(date|calendar)|file-selector-button)/.test(selector)) return false
    const lasting = selector.replace(/(?<!\\)::?[a-z-]+(\((?:[^()]|\([^()]*\))*\))?/g, '').trim()
    return document.querySelector(lasting.replace(/^$|(?<=[>+~ ])$/, '*').replace(/^(?=[>+~])/, '*')) !== null
  }
  return selectorsOf(sheet).filter((one) => !own.has(one) && isHere(one.slice(one.lastIndexOf('{ ') + 1).trim()))
}
