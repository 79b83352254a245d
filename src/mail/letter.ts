/** A mail in words. */
export interface Letter {
  subject: string
  text: string
  html: string
}

/** A paragraph, a link, or a list. */
export type Part = string | { words: string; to: string } | readonly string[]

const mostInLine = 120

/** The same in one line that is no longer than a line of a mail: no line end in it, and no sign that nobody sees, so that a name adds no header and turns no text around. */
export function oneLine(text: string): string {
  const line = text.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim()
  return line.length > mostInLine ? `${Array.from(line).slice(0, mostInLine).join('').trimEnd()}…` : line
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** The same as HTML that says it, and does nothing. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

/** Paragraphs as plain text, and as HTML in the colours of the reader's own device: no picture, nothing from elsewhere, nothing that tells that it was read. */
export function letterOf(subject: string, parts: readonly Part[]): Letter {
  return {
    subject: oneLine(subject),
    text: `${parts.map(toText).join('\n\n')}\n`,
    html: `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escapeHtml(oneLine(subject))}</title><style>${colours}</style></head><body><div role="main" style="${shape}">${parts.map(toHtml).join('')}</div></body></html>\n`,
  }
}

const colours = ':root{color-scheme:light dark}body{margin:0;background:Canvas;color:CanvasText}'
/** At the words themselves: some mail programs take away what stands in the head. */
const shape = 'max-width:36em;margin:auto;padding:16px;font:18px/1.5 system-ui,sans-serif;overflow-wrap:anywhere'

const isList = (part: Part): part is readonly string[] => Array.isArray(part)

function toText(part: Part): string {
  if (typeof part === 'string') return oneParagraph(part)
  return isList(part) ? part.map((item) => `- ${oneParagraph(item)}`).join('\n') : `${part.words}:\n${part.to}`
}

function toHtml(part: Part): string {
  if (typeof part === 'string') return `<p>${escapeHtml(oneParagraph(part))}</p>`
  if (isList(part)) return `<ul>${part.map((item) => `<li>${escapeHtml(oneParagraph(item))}</li>`).join('')}</ul>`
  const to = escapeHtml(part.to)
  return `<p>${escapeHtml(part.words)}:<br><a href="${to}">${to}</a></p>`
}

const oneParagraph = (text: string): string => text.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim()
