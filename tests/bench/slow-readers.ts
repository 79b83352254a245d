import { connect } from 'node:net'

// So many who ask for the largest file and read none of it, until this process is ended: slow-readers.ts <port> <count>.
const [port = '', count = ''] = process.argv.slice(2)
for (let reader = 0; reader < Number(count); reader++) {
  const socket = connect(Number(port), '127.0.0.1', () => {
    socket.write('GET /directory.json HTTP/1.1\r\nHost: localhost\r\n\r\n')
    socket.pause()
  })
  socket.on('error', () => {})
}
setInterval(() => {}, 60_000)
