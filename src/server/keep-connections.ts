import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** At most so many lines are open. When one more comes the one that asked longest ago is ended, so that a new reader always comes in. */
export function keepConnections(server: Server, most: number) {
  const open = new Set<Socket>()
  const forget = (socket: Socket) => open.delete(socket)
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => forget(socket))
    const [oldest] = open
    if (open.size <= most || !oldest) return
    forget(oldest)
    oldest.destroy()
  })
  server.on('request', ({ socket }) => {
    if (forget(socket)) open.add(socket)
  })
}
