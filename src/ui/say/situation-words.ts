import type { AskerWords } from './asker-words'

/** Keys of the words of a situation, by id; the ids are data, so their keys are told to the compiler as one of them. */
export const labelOf = (id: string, asker: AskerWords) =>
  `situations.${id}.label.${asker}` as 'situations.school-refusal.label.parent'
export const sayOf = (id: string, asker: Exclude<AskerWords, 'professional'>) =>
  `situations.${id}.say.${asker}` as 'situations.school-refusal.say.parent'
export const titleOf = (id: string) => `situations.${id}.title` as 'situations.school-refusal.title'
