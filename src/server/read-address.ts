const longestPath = 512

interface Address {
  /** Of what is refused only its first word, which may name a language. Decoded as far as it may be (RFC 3986, 6.2.2.2) and without a slash at its end: one path for one thing, on which every decision is taken. */
  path: string
  /** What follows the question mark. */
  query: string
  /** Whether it was asked for in another form. */
  moved: boolean
  /** The status to refuse it with, for what cannot be read or names no one thing. */
  refused?: 400 | 414
}

/** What the first line of a request asks for. A way up, two slashes at once and a slash in disguise are refused: whoever reads them after us may read them otherwise. */
export function readAddress(url = ''): Address {
  const [, raw = '', query = ''] = /^([^?#]*)(?:\?([^#]*))?/.exec(url) ?? []
  if (raw.length > longestPath) return { path: '', query: '', moved: false, refused: 414 }
  if (!isOnePath(raw)) return { path: raw.split('/', 2).join('/'), query: '', moved: false, refused: 400 }
  const path = raw.replace(/%[0-9a-f]{2}/gi, unreserved).replace(/(.)\/$/, '$1')
  return { path, query, moved: path !== raw }
}

function isOnePath(raw: string): boolean {
  if (!/^\/[\x21-\x7e]*$/.test(raw) || /%2f|%5c/i.test(raw)) return false
  try {
    const path = decodeURIComponent(raw)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return !/[\0-\x1f\x7f\\]|\/\//.test(path) && !path.split('/').some((part) => /^[.\s]+(;|$)/.test(part))
  } catch {
    return false
  }
}

/** The letter, digit or mark that is written in percents where it need not be; else as it was. */
function unreserved(code: string): string {
  const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16))
  return /[\w.~-]/.test(letter) ? letter : code
}
