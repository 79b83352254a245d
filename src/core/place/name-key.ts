/**
 * What is left of a text when case, accents, spaces and punctuation do not count: 'Vleuten-De Meern' is 'vleutendemeern'.
 * Arabic and Persian digits become ours: keyboards in those languages give them.
 */
export function nameKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[^\p{L}\p{N}]/gu, '')
}
