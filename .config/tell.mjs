/** Of a file that cannot be used, by the code of the system. */
const reasons = {
  ENOSPC: 'the disk is full; make room',
  EDQUOT: 'the disk is full for this account; make room',
  EROFS: 'it stands where nothing can be written; put Dichtbij where it can write',
  EACCES: 'this account has no right to it; give it that right',
  EPERM: 'this account has no right to it; give it that right',
}

/** Says on stderr what went wrong, and ends the process with exit code 1. */
export function tell(error) {
  const said = toLines(error)
  if (said) console.error(said)
  process.exit(1)
}

/** A `Problem` (src/problem.ts) is for whoever reads the terminal: no stack. Nor is it needed where the system says enough. */
export function toLines(error) {
  if (error?.name === 'Problem') return error.message
  const reason = reasons[error?.code]
  return reason ? `${error.path ?? error.address ?? error.message}: ${reason} and start again.` : error
}

/** A `Problem` for code that runs before TypeScript is there. Without a message when it was said already. */
export function problem(message = '') {
  return Object.assign(new Error(message), { name: 'Problem' })
}
