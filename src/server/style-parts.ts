/** Rules of a style: what counts always, what counts where one of its selectors can match, or others within something like `@media`. */
export type StylePart =
  | { text: string }
  | { selectors: (readonly [selector: string, names: readonly string[]])[]; body: string }
  | { open: string; parts: StylePart[] }

const tags = /<([a-zA-Z][\w-]*)/g
const classLists = /\sclass="([^"]*)"/g
const scripts = /\ssrc="\/([\w.-]+)\.[0-9a-f]{16}\.js"/g
const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** The classes, each with its dot, and elements that stand on the page, and those that its scripts may put there. */
export function namesOn(html: string, ofScripts: Record<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [, tag = ''] of html.matchAll(tags)) found.add(tag)
  for (const [, list = ''] of html.matchAll(classLists))
    for (const name of list.split(' ')) found.add(`.${unescaped(name)}`)
  for (const [, script = ''] of html.matchAll(scripts)) for (const name of ofScripts[script] ?? []) found.add(name)
  return found
}

const unescaped = (text: string): string => text.replace(/&([\w#]+);/g, (code, name) => characters[name] ?? code)

/** Of these parts what counts on a page with these classes and elements. */
export function styleOf(parts: readonly StylePart[], names: ReadonlySet<string>): string {
  return parts.map((part) => textOf(part, names)).join('')
}

function textOf(part: StylePart, names: ReadonlySet<string>): string {
  if ('text' in part) return part.text
  if ('open' in part) {
    const inside = styleOf(part.parts, names)
    return inside && `${part.open}{${inside}}`
  }
  const matching = part.selectors.filter(([, needed]) => needed.every((name) => names.has(name)))
  return matching.length > 0 ? matching.map(([selector]) => selector).join() + part.body : ''
}
