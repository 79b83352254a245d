export type PhoneHref = `tel:${string}`

/** The address that calls this number when it is followed. What is not a digit is dropped, but for a plus in front. */
export function phoneHref(number: string): PhoneHref {
  const plus = number.trim().startsWith('+') ? '+' : ''
  return `tel:${plus}${number.replace(/\D/g, '')}`
}
