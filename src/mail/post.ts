import { createHash } from 'node:crypto'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Letter } from './letter'
import { lineUp } from './line-up'

/** A letter to somebody. */
export interface Message extends Letter {
  /** Of this mail and of no other: sent twice, a mailbox knows it again. */
  id: string
  to: string
  at: Date
}

/** Why a mail did not go: no server answers, it does not take this mail, the line is not safe, it does not know the account; or the folder takes no file. */
export type Problem = 'server' | 'refused' | 'unsafe' | 'account' | 'folder'

/** Thrown where a mail did not go. */
export class NotSent extends Error {
  constructor(readonly problem: Problem) {
    super(problem)
  }
}

/** Where mails go. */
export interface Post {
  /** Resolves when whoever brings it further has taken it; throws `NotSent`. */
  send(message: Message): Promise<void>
  /** What was left lying for 30 days goes. */
  tidy(now: Date): Promise<void>
  /** What is under way is cut off. */
  close(): void
}

/** How long a mail server may take, in milliseconds: to answer once, and for one mail from beginning to end. */
export interface Patience {
  answer: number
  mail: number
}
const patient: Patience = { answer: 20_000, mail: 180_000 }

/** So many lines to the server at once. */
export const mostLines = 2

const isHere = (host: string) => ['localhost', '127.0.0.1', '::1'].includes(host)

/** Mails go to the server at `smtp`, over a line that nobody reads along unless it is this very machine. */
export function openServerPost({ smtp, from }: { smtp: URL; from: string }, patience: Patience = patient): Post {
  const host = smtp.hostname.replace(/^\[|\]$/g, '')
  const secure = smtp.protocol === 'smtps:'
  const transport = createTransport({
    pool: true,
    maxConnections: mostLines,
    // Whoever hears nothing after a whole mail does not know whether it was taken: later is better than twice at once.
    maxRequeues: 0,
    idleTimeout: 5_000,
    host,
    port: smtp.port === '' ? (secure ? 465 : 587) : Number(smtp.port),
    secure,
    requireTLS: !secure && !isHere(host),
    ...(smtp.username !== '' && {
      auth: { user: decodeURIComponent(smtp.username), pass: decodeURIComponent(smtp.password) },
    }),
    tls: { minVersion: 'TLSv1.2' },
    dnsTimeout: patience.answer,
    connectionTimeout: patience.answer,
    greetingTimeout: patience.answer,
    socketTimeout: patience.answer,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const inLine = lineUp(mostLines)
  return {
    async send(message) {
      // The time of one begins when a line is free for it.
      await inLine(() =>
        transport
          .sendMail({
            ...toData(message, from.slice(from.lastIndexOf('@') + 1)),
            from,
            signal: AbortSignal.timeout(patience.mail),
          })
          .catch((error) => {
            throw new NotSent(problemOf(error))
          }),
      )
    },
    tidy: async () => {},
    close: () => transport.close({ force: true }),
  }
}

/** What nodemailer makes a mail of. An address stands apart from any name, so that nothing in it is read as a second one. */
const toData = ({ id, to, at, subject, text, html }: Message, domain: string) => ({
  to: { name: '', address: to },
  subject,
  text,
  html,
  date: at,
  messageId: `<${createHash('sha256').update(id).digest('hex').slice(0, 32)}@${domain}>`,
  headers: { 'Auto-Submitted': 'auto-generated' },
})

function problemOf(error: { code?: string; responseCode?: number; message?: string }): Problem {
  if (error.code === 'EAUTH') return 'account'
  if (error.code === 'EENVELOPE' || error.code === 'EMESSAGE') return 'refused'
  if (error.code === 'ETLS' || /certificate|\bTLS\b|\bSSL\b|self-signed/i.test(error.message ?? '')) return 'unsafe'
  return 'server'
}

const daysKept = 30

/** Mails become files in this folder, that only whoever runs the program reads: one opens each as a draft, and sends it. */
export function openFolderPost(folder: string): Post {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })

  async function write(message: Message) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const data = toData(message, 'dichtbij.invalid')
    const { message: bytes } = await composer.sendMail({ ...data, headers: { ...data.headers, 'X-Unsent': '1' } })
    const path = join(folder, `${message.at.toISOString().slice(0, 10)}-${message.id.replace(/[^\w-]/g, '')}.eml`)
    await rm(`${path}.part`, { force: true })
    await writeFile(`${path}.part`, bytes, { mode: 0o600, flag: 'wx' })
    await rename(`${path}.part`, path)
  }

  return {
    async send(message) {
      await write(message).catch(() => {
        throw new NotSent('folder')
      })
    },
    async tidy(now) {
      const bound = new Date(now.getTime() - daysKept * 24 * 3_600_000).toISOString().slice(0, 10)
      const names = await readdir(folder).catch(() => [])
      for (const name of names)
        if (/^\d{4}-\d\d-\d\d-.*\.eml(\.part)?$/.test(name) && name.slice(0, 10) < bound)
          await rm(join(folder, name), { force: true })
    },
    close: () => {},
  }
}
