import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** A mail as it came in. */
export interface Received {
  from: string
  to: string[]
  id: string
  /** Headers and body, as they were sent. */
  raw: string
}

/** What the server does wrong: after which command, and what it says there, or that it says nothing, ends the line, or never ends its answer. */
export type Fault = { at: string; does: 'hang' | 'drop' | 'drip' } | { at: string; says: string }

/** A mail server on a port of its own, over a plain line; whoever starts it closes it. `fault` tells for each command, and for the end of a mail (`.`), what goes wrong; it may change between mails. */
export async function startMailServer(fault: (command: string) => Fault | undefined = () => undefined) {
  const mails: Received[] = []
  const sockets = new Set<Socket>()
  let mostAtOnce = 0
  let logins: string[] = []
  const server = createServer((socket) => {
    sockets.add(socket)
    mostAtOnce = Math.max(mostAtOnce, sockets.size)
    socket.on('close', () => sockets.delete(socket)).on('error', () => {})
    const say = (line: string) => socket.write(`${line}\r\n`)
    let [from, to, data, rest] = ['', [] as string[], undefined as string[] | undefined, '']
    /** True where something went wrong. */
    const fails = (command: string): boolean => {
      const wrong = fault(command)
      if (!wrong) return false
      if ('says' in wrong) say(wrong.says)
      else if (wrong.does === 'drop') socket.destroy()
      else if (wrong.does === 'drip') {
        const drop = setInterval(() => socket.write('250-still\r\n'), 5)
        socket.on('close', () => clearInterval(drop))
      }
      return true
    }
    const answer = (line: string) => {
      const command = line.toUpperCase()
      if (fails(command)) return
      if (command.startsWith('EHLO')) return say('250-test\r\n250 AUTH PLAIN')
      if (command.startsWith('AUTH')) logins = [...logins, line]
      if (command.startsWith('AUTH')) return say('235 in')
      if (command.startsWith('MAIL FROM:')) [from, to] = [/<(.*?)>/.exec(line)?.[1] ?? '', []]
      if (command.startsWith('RCPT TO:')) to.push(/<(.*?)>/.exec(line)?.[1] ?? '')
      if (command === 'DATA') {
        data = []
        return say('354 go on')
      }
      if (command === 'QUIT') return socket.end('221 bye\r\n')
      say('250 ok')
    }
    if (!fails('')) say('220 test')
    socket.on('data', (chunk) => {
      const lines = `${rest}${chunk.toString('latin1')}`.split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines)
        if (!data) answer(line)
        else if (line !== '.') data.push(line)
        else {
          const raw = data.join('\r\n')
          data = undefined
          if (fails('.')) continue
          mails.push({ from, to, id: /^Message-ID: (.*)$/im.exec(raw)?.[1] ?? '', raw })
          say('250 taken')
        }
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: new URL(`smtp://127.0.0.1:${port}`),
    port,
    mails,
    mostAtOnce: () => mostAtOnce,
    logins: () => logins,
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

/** The parts of a mail in words: headers by name, plain text and HTML. */
export function readMail(raw: string) {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const unfolded = head.replace(/\r\n[ \t]+/g, ' ')
  const headers = new Map(
    unfolded.split('\r\n').map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const
    }),
  )
  const boundary = /boundary="(.*?)"/.exec(headers.get('content-type') ?? '')?.[1] ?? ''
  const parts = rest
    .join('\r\n\r\n')
    .split(`--${boundary}`)
    .map((part) => {
      const [top = '', ...body] = part.trimStart().split('\r\n\r\n')
      return { top, body: decode(top, body.join('\r\n\r\n')).trimEnd() }
    })
  const ofType = (type: string) => parts.find(({ top }) => top.includes(type))?.body ?? ''
  return {
    headers,
    subject: decodeWords(headers.get('subject') ?? ''),
    text: ofType('text/plain'),
    html: ofType('text/html'),
  }
}

function decode(top: string, body: string): string {
  if (/base64/i.test(top)) return Buffer.from(body, 'base64').toString('utf8')
  if (!/quoted-printable/i.test(top)) return body
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([\dA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

const decodeWords = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?(.*?)\?=/gi, (_, way: string, words: string) =>
      way.toUpperCase() === 'B'
        ? Buffer.from(words, 'base64').toString('utf8')
        : decode('quoted-printable', words.replaceAll('_', ' ')),
    )
