/** How far two colours (`#rrggbb`) are apart, from 1 to 21. WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The least contrast that we allow: running text, other text, and edges and shapes that mean something. */
export const leastContrast = { body: 7, text: 4.5, shape: 3 } as const

export interface Pair {
  text: string
  ground: string
  use: keyof typeof leastContrast
}

/** Which token stands on which, wherever it does. */
export const pairs: readonly Pair[] = [
  { text: 'ink', ground: 'paper', use: 'body' },
  { text: 'ink', ground: 'card', use: 'body' },
  { text: 'ink', ground: 'near-tint', use: 'body' },
  { text: 'ink', ground: 'warm-tint', use: 'body' },
  { text: 'ink', ground: 'plum-tint', use: 'body' },
  { text: 'ink', ground: 'danger-tint', use: 'body' },
  { text: 'ink-soft', ground: 'paper', use: 'text' },
  { text: 'ink-soft', ground: 'card', use: 'text' },
  { text: 'ink-soft', ground: 'near-tint', use: 'text' },
  { text: 'near', ground: 'paper', use: 'text' },
  { text: 'near', ground: 'card', use: 'text' },
  { text: 'near', ground: 'near-tint', use: 'text' },
  { text: 'near-strong', ground: 'paper', use: 'text' },
  { text: 'on-near', ground: 'near', use: 'text' },
  { text: 'on-near', ground: 'near-strong', use: 'text' },
  { text: 'danger', ground: 'paper', use: 'text' },
  { text: 'danger', ground: 'card', use: 'text' },
  { text: 'danger', ground: 'danger-tint', use: 'text' },
  { text: 'paper', ground: 'ink', use: 'text' },
  { text: 'paper', ground: 'plum', use: 'text' },
  { text: 'edge', ground: 'card', use: 'shape' },
  { text: 'focus', ground: 'paper', use: 'shape' },
  { text: 'focus', ground: 'card', use: 'shape' },
]
