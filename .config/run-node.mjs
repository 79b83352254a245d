import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'
import { problem } from './tell.mjs'

const starter = fileURLToPath(new URL('with-parent.mjs', import.meta.url))
const signals = ['SIGHUP', 'SIGINT', 'SIGTERM']
const patienceInMilliseconds = 5000

/**
 * Runs a Node program to its end. It and all that it starts end with this process, whatever signal that gets (with-parent.mjs sees to SIGKILL).
 * A quiet program is heard only when it fails. `signal` ends it before its time. Throws a `Problem` that says `failure` when it fails; without one, the program has said why.
 */
export async function runNode(program, words = [], { quiet = false, failure = '', signal } = {}) {
  const output = quiet ? 'pipe' : 'inherit'
  // A group of its own, so that all of it can be ended at once; Windows knows no groups.
  const child = spawn(process.execPath, [starter, program, ...words], {
    stdio: ['ignore', output, output, 'ipc'],
    detached: process.platform !== 'win32',
  })
  signal?.addEventListener('abort', () => killGroup(child, 'SIGTERM'))
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += part))
  const code = await endTogether(child)
  if (code === 0 || signal?.aborted) return
  process.stderr.write(said)
  throw problem(failure)
}

/** The exit code of the child. A signal to this process ends the child first, and then this process. */
function endTogether(child) {
  return new Promise((resolve) => {
    let last
    const stop = (signal) => {
      if (last) return
      last = signal
      killGroup(child, 'SIGTERM')
      setTimeout(() => killGroup(child, 'SIGKILL'), patienceInMilliseconds).unref()
    }
    for (const signal of signals) process.on(signal, stop)
    child.once('close', (code) => {
      for (const signal of signals) process.off(signal, stop)
      if (last) {
        killGroup(child, 'SIGKILL')
        process.exit(128 + constants.signals[last])
      }
      resolve(code)
    })
  })
}

function killGroup(child, signal) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal)
  } catch {
    // All of it is gone.
  }
}
