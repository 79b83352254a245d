import { type ChildProcess, fork } from 'node:child_process'

const pauseMilliseconds = 5000
/** A look takes a few seconds where the disk is slow; longer than this it does not come. */
const longestSilenceMilliseconds = 30_000

export interface Watching {
  /** Resolves once the store was looked at for the first time. */
  firstLook: Promise<void>
  stop: () => void
}

/**
 * Runs the program that follows the store in a process of its own, and again when it ends. `tell` hears after each of its looks how the store is: a sentence while it
 * cannot be followed, or does not answer for `silence` milliseconds. That process ends with this one.
 */
export function watchStore(
  program: string,
  tell: (degraded: string | undefined) => void,
  silence = longestSilenceMilliseconds,
): Watching {
  let stopped = false
  let stop = () => {}
  let looked = () => {}
  const firstLook = new Promise<void>((resolve) => {
    looked = resolve
  })

  function begin() {
    let child: ChildProcess
    try {
      child = fork(program, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] })
    } catch {
      return beginAgain()
    }
    /** From its first look on it is no reason for this process to stay. */
    function hear(degraded: string | undefined) {
      child.unref()
      child.channel?.unref()
      tell(degraded)
      looked()
    }
    const tooLong = setTimeout(() => hear('The database does not answer.'), silence)
    tooLong.unref()
    child.on('message', ({ degraded }: { degraded?: string }) => {
      tooLong.refresh()
      hear(degraded)
    })
    const end = () => {
      clearTimeout(tooLong)
      child.off('exit', end)
      if (!stopped) beginAgain()
    }
    child.once('exit', end)
    // One that could not be begun says only this.
    child.on('error', end)
    stop = () => child.kill('SIGKILL')
  }

  function beginAgain() {
    tell('What follows the database has ended.')
    looked()
    setTimeout(begin, pauseMilliseconds).unref()
  }

  begin()
  return {
    firstLook,
    stop: () => {
      stopped = true
      stop()
    },
  }
}
