import style from '../generated/style.json'
import { policyWithStyle } from './content-security-policy'
import { namesOn, type StylePart, styleOf } from './style-parts'

/** A page and the policy that lets its style count. */
export interface Styled {
  html: string
  policy: string
}

const linked = /<link\b[^>]*\brel="stylesheet"[^>]*>/g

/** Pages of a kind have the same style, whatever stands on them; there are fewer kinds than this. */
const mostKept = 1000
const kept = new Map<string, { css: string; policy: string }>()

/**
 * The page with its style in itself, so that nothing has to be fetched before it is seen: of the whole style what can match something that stands on the page, or
 * that one of its scripts may put there.
 */
export function withStyle(html: string): Styled & { css: string } {
  const { css, policy } = styleFor(namesOn(html, style.ofScripts))
  return { html: html.replace(linked, '').replace('</head>', () => `<style>${css}</style></head>`), policy, css }
}

function styleFor(names: ReadonlySet<string>) {
  const key = [...names].sort().join(' ')
  const known = kept.get(key)
  if (known) return known
  const css = styleOf(style.parts as StylePart[], names)
  const made = { css, policy: policyWithStyle(css, names.has('iframe')) }
  if (kept.size >= mostKept) kept.clear()
  kept.set(key, made)
  return made
}
