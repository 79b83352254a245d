// Runs a Node program that ends with whoever started it, also when that is killed: the channel between the two breaks, and the whole group goes.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const endAll = () => process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGKILL')

process.once('disconnect', endAll)
if (!process.connected) endAll()
process.channel.unref()
process.argv.splice(1, 1)
process.argv[1] = resolve(process.argv[1])
await import(pathToFileURL(process.argv[1]).href)
