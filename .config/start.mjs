// `npm start`: from a fresh clone to a running site. Written with Node's own modules only, because nothing may be installed yet.

import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { prepare } from './prepare.mjs'

const dev = process.argv.includes('--dev')

prepare()
process.env.NODE_ENV ??= dev ? 'development' : 'production'
const { buildApp, buildForDev } = await import('./build.mjs')
await (dev ? buildForDev() : buildApp())
await import(pathToFileURL(resolve('build/server.mjs')).href)
