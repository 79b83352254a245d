import postcss from 'postcss'

/**
 * The style in parts, each selector with what must stand on a page for it to match, classes with their dot and elements, so that a page can carry only what counts there;
 * and which of those each script may put on a page.
 */
export function splitStyle(css, scripts) {
  const parts = postcss.parse(css).nodes.map(toPart)
  const names = listNames(parts)
  const ofScripts = Object.entries(scripts).map(([name, text]) => [name, namesIn(text, names)])
  return { parts, ofScripts: Object.fromEntries(ofScripts) }
}

/** What fields for a file, a day or a time are made of: no page has one. */
const nowhere = /^::(-webkit-(date|calendar)|file-selector-button)/

/** What holds other rules is a part with parts; steps of a movement belong together. */
function toPart(node) {
  if (node.type === 'rule') {
    const body = node.toString().slice(node.selector.length)
    const selectors = node.selectors.filter((selector) => !nowhere.test(selector))
    return { selectors: selectors.map((selector) => [selector, namesOf(selector)]), body }
  }
  if (node.type !== 'atrule') return { text: node.toString() }
  if (!node.nodes || !/^(media|supports|layer|container)$/.test(node.name))
    return { text: `${node}${node.nodes ? '' : ';'}` }
  return { open: `@${node.name} ${node.params}`, parts: node.nodes.map(toPart) }
}

/** Without what this selector matches nothing. What stands in brackets may count just because something is not there. */
function namesOf(selector) {
  const found = []
  let depth = 0
  for (const [piece] of selector.matchAll(/[.#:]*(?:\\.|[\w-])+|[()[\]]/g)) {
    if (piece === '(' || piece === '[') depth++
    else if (piece === ')' || piece === ']') depth--
    else if (depth === 0 && /^(\.|[a-z])/i.test(piece)) found.push(piece.replace(/\\(.)/g, '$1'))
  }
  return found
}

const listNames = (parts) => [
  ...new Set(
    parts.flatMap((part) =>
      part.parts ? listNames(part.parts) : (part.selectors ?? []).flatMap(([, names]) => names),
    ),
  ),
]

/** Those that stand in a text as a word or a tag, also where only their beginning does and the rest is filled in. */
function namesIn(text, names) {
  const words = new Set([...text.matchAll(/[^\s"'`<>]+/g)].map(([word]) => word))
  const beginnings = [...words].flatMap((word) => /^([\w-]+)\$\{/.exec(word)?.[1] ?? [])
  return names.filter((name) => {
    const word = name.replace('.', '')
    return words.has(word) || beginnings.some((beginning) => word.startsWith(beginning))
  })
}
