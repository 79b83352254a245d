/** What holds of every plan: each is kept by laws in `tests/laws.ts`. The words are in `messages/`. */
export const promises = [
  'open-way-in',
  'danger',
  'fits',
  'specialists',
  'light-first',
  'nothing-lost',
  'same-plan',
  'told-gaps',
] as const
