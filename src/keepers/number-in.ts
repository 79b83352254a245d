/** The whole number that a question or a form says, small enough for the store; 0 where it says none. */
export const numberIn = (text: string | null): number => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : 0)
