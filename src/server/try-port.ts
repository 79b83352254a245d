import { createServer } from 'node:net'
import { env } from '../env'
import { listen } from './listen'

const server = createServer()
await listen(server, env)
server.close()
