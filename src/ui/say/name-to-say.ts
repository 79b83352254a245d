/** The name as one says it on the phone: whole, without what our lists put behind it after a comma or in brackets. */
export const nameToSay = (name: string): string => name.split(/, | \(/)[0] ?? name
