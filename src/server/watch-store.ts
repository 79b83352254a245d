import { type ChildProcess, fork } from 'node:child_process'
import type { Acknowledged, Added, Report } from '../core/report/report'

const pauseMilliseconds = 5000
/** A look takes a few seconds where the disk is slow; longer than this it does not come. */
const longestSilenceMilliseconds = 30_000
/** A reader waits for it. */
const longestHandingMilliseconds = 5000

export interface Watching {
  /** Resolves once the store was looked at for the first time. */
  firstLook: Promise<void>
  /** The secret that all instances of the site share; undefined until it was told. */
  key: () => string | undefined
  /** Hands a report to the store. Resolves to undefined when nobody says within a few seconds that it is there. */
  hand: (report: Report) => Promise<Added | undefined>
  /** Resolves once nothing is written any more. */
  stop: () => Promise<void>
}

/**
 * Runs the program that follows the store in a process of its own, and again when it ends. `tell` hears after each of its looks how the store is: a sentence while it
 * cannot be followed, or does not answer for `silence` milliseconds. What is handed to it must be acknowledged within `patience` milliseconds. That process ends with this one.
 */
export function watchStore(
  program: string,
  tell: (degraded: string | undefined) => void,
  { silence = longestSilenceMilliseconds, patience = longestHandingMilliseconds } = {},
): Watching {
  let stopped = false
  let stop = () => Promise.resolve()
  let key: string | undefined
  let following: ChildProcess | undefined
  let handed = 0
  const waiting = new Map<number, (added: Added | undefined) => void>()
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
    following = child
    /** From its first look on it is no reason for this process to stay. */
    function hear(degraded: string | undefined) {
      child.unref()
      child.channel?.unref()
      tell(degraded)
      looked()
    }
    const tooLong = setTimeout(() => hear('The database does not answer.'), silence)
    tooLong.unref()
    child.on('message', (told: { degraded?: string } | { key: string } | Acknowledged) => {
      if ('acknowledged' in told) return waiting.get(told.acknowledged)?.(told.added)
      if ('key' in told) {
        key = told.key
        return
      }
      tooLong.refresh()
      hear(told.degraded)
    })
    const end = () => {
      clearTimeout(tooLong)
      child.off('exit', end)
      giveUp()
      if (!stopped) beginAgain()
    }
    child.once('exit', end)
    child.once('disconnect', giveUp)
    // One that could not be begun says only this.
    child.on('error', end)
    stop = () =>
      new Promise((resolve) => {
        if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return resolve()
        child.once('exit', () => resolve())
        child.ref()
        child.kill('SIGKILL')
      })
  }

  function beginAgain() {
    tell('What follows the database has ended.')
    looked()
    setTimeout(() => stopped || begin(), pauseMilliseconds).unref()
  }

  /** Nobody will say any more what became of what was handed on. */
  function giveUp() {
    for (const settle of waiting.values()) settle(undefined)
  }

  function hand(report: Report): Promise<Added | undefined> {
    return new Promise((resolve) => {
      const number = ++handed
      const settle = (added: Added | undefined) => {
        clearTimeout(tooLate)
        waiting.delete(number)
        resolve(added)
      }
      const tooLate = setTimeout(settle, patience, undefined)
      waiting.set(number, settle)
      if (following) following.send({ report, number }, (error) => error && settle(undefined))
      else settle(undefined)
    })
  }

  begin()
  return {
    firstLook,
    key: () => key,
    hand,
    stop: () => {
      stopped = true
      return stop()
    },
  }
}
