/** `value` as a member of a closed list. Throws when it is none: the database is then older or newer than this code. */
export function oneOf<Member extends string>(members: readonly Member[], value: string): Member {
  const member = members.find((candidate) => candidate === value)
  if (member === undefined) throw new Error(`unknown word: ${value}`)
  return member
}
