export interface Tokens {
  light: Record<string, string>
  dark: Record<string, string>
}

/** The colours of `tokens.css` by their name, as they are in the light and in the dark. What the dark does not name stays as it is. */
export function readTokens(css: string): Tokens {
  const [before = '', after = ''] = css.split('@media (prefers-color-scheme: dark)')
  const light = coloursIn(before)
  return { light, dark: { ...light, ...coloursIn(after) } }
}

const coloursIn = (css: string): Record<string, string> =>
  Object.fromEntries([...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]))
