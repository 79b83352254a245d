/** Words around a question, in all languages. */
export interface Around {
  /** They say nothing about what is looked for. */
  fillers: readonly string[]
  /** They count inside a saying only: 'niet naar school' is something else than 'school'. */
  silent: readonly string[]
}
