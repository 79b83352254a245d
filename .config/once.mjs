import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { alone } from './alone.mjs'
import { hashFiles } from './hash-files.mjs'

/**
 * Does `work` unless it was done: from the same `sources`, under the same `key`, and all that it `made` is still as it was then. The file `stamp`
 * remembers that; it is written last, so work that was stopped, or of which a part is gone, is done again. Two processes never work at once.
 */
export async function once(job, work) {
  if (isDone(job)) return
  await alone(async () => {
    if (isDone(job)) return
    const from = stateOfSources(job)
    rmSync(job.stamp, { force: true })
    await work()
    mkdirSync(dirname(job.stamp), { recursive: true })
    writeFileSync(job.stamp, `${from} ${hashFiles(job.made())}`)
  })
}

/** True when all that was made is as it was made, whatever became of the sources. */
export function isWhole({ stamp, made }) {
  return readStamp(stamp)[1] === hashFiles(made())
}

function isDone(job) {
  return readStamp(job.stamp)[0] === stateOfSources(job) && isWhole(job)
}

function stateOfSources({ key = '', sources, skip }) {
  return hashFiles(sources, skip) + key
}

function readStamp(stamp) {
  try {
    return readFileSync(stamp, 'utf8').split(' ')
  } catch {
    return []
  }
}
