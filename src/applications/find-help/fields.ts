/** The fields of a form as they would be posted. */
export const fieldsOfForm = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].map(([name, value]) => [name, String(value)])
