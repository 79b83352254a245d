/** The CBS codes of buurten from their last four digits: `'0111 0112'` is BU03440111 and BU03440112. Keeps the tables readable. */
export function buurtCodes(lastFourDigits: string): readonly string[] {
  return lastFourDigits.split(' ').map((digits) => `BU0344${digits}`)
}
