/** How much was looked at, and what of it is not right. */
export interface Tally {
  checked: number
  faults: string[]
}

/** Counts one more; where it is not right, `fault` tells what. */
export function count(tally: Tally, isRight: boolean, fault: () => string): void {
  tally.checked++
  if (!isRight) tally.faults.push(fault())
}
