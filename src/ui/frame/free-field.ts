/**
 * What every field that takes free words has: nothing typed is kept by the browser for somebody else, bent while it is typed, or sent away to be checked or
 * completed (Chrome's and Edge's enhanced spelling, Edge's and Safari's suggestions send it to their makers).
 */
export const freeField = {
  autoComplete: 'off',
  autoCapitalize: 'off',
  autoCorrect: 'off',
  spellCheck: false,
  writingsuggestions: 'false',
} as const
