import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Fault, readMail, startMailServer } from './fixture'
import { letterOf } from './letter'
import { type Message, mostLines, type NotSent, openFolderPost, openServerPost } from './post'

const from = 'redactie@dichtbij.example'
const at = new Date('2026-11-30T10:00:00Z')
const letter = letterOf('Klopt dit nog over ‘De Bréde Poort’?', [
  'Hallo Zoë,',
  { words: 'Kijk', to: 'https://x.example/a?b=1&c' },
])
const message = (id: string, to = 'anna@example.org'): Message => ({ ...letter, id, to, at })
const impatient = { answer: 100, mail: 400 }

function postTo(smtp: URL, patience = impatient) {
  const post = openServerPost({ smtp, from }, patience)
  onTestFinished(() => post.close())
  return post
}
const problemOf = (sent: Promise<void>) =>
  sent.then(
    () => 'sent',
    ({ problem }: NotSent) => problem,
  )

function temporary() {
  const folder = mkdtempSync(join(tmpdir(), 'dichtbij-mail-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

describe('a mail server', () => {
  test('is given a mail whole: words in both forms, to one address, and said to be written by a machine', async () => {
    const server = await startMailServer()
    await postTo(server.url).send(message('one'))
    const [mail] = server.mails
    const { headers, subject, text, html } = readMail(String(mail?.raw))
    expect([mail?.from, mail?.to]).toEqual([from, ['anna@example.org']])
    expect({ subject, text: text.replaceAll('\r', ''), html: html.replaceAll('\r', '') }).toEqual({
      subject: letter.subject,
      text: letter.text.trimEnd(),
      html: letter.html.trimEnd(),
    })
    expect(headers.get('auto-submitted')).toBe('auto-generated')
    expect(headers.get('date')).toBe(at.toUTCString().replace('GMT', '+0000'))
  })

  test('is told the account, and the same mail by the same id', async () => {
    const server = await startMailServer()
    const url = Object.assign(new URL(server.url), { username: 'an%40na', password: 'p%3Aw' })
    const post = postTo(url)
    await post.send(message('one'))
    await post.send(message('one'))
    await post.send(message('other'))
    expect(Buffer.from(String(server.logins()[0]?.split(' ')[2]), 'base64').toString()).toBe('\0an@na\0p:w')
    const [first, again, other] = server.mails.map(({ id }) => id)
    expect(again).toBe(first)
    expect(other).not.toBe(first)
  })

  test('gets no header and no recipient from what stands in an address or a subject', async () => {
    const server = await startMailServer()
    const evil = {
      ...message('x', 'anna@example.org\r\nRCPT TO:<b@example.org>'),
      subject: 'Hallo\r\nBcc: c@example.org',
    }
    await problemOf(postTo(server.url).send(evil))
    for (const { to, raw } of server.mails) {
      expect(to.join()).not.toMatch(/^b@|c@/)
      expect(to).toHaveLength(1)
      expect(readMail(raw).headers.has('bcc')).toBe(false)
    }
  })

  const commands = ['', 'EHLO', 'MAIL FROM', 'RCPT TO', 'DATA', '.']
  const faults = commands.flatMap((at): [string, Fault, string[]][] => [
    [`hangs at "${at}"`, { at, does: 'hang' }, ['server']],
    [`drops the line at "${at}"`, { at, does: 'drop' }, ['server']],
    [`never ends its answer at "${at}"`, { at, does: 'drip' }, ['server']],
    [`says 421 at "${at}"`, { at, says: '421 busy' }, ['server', 'refused']],
    [`says 550 at "${at}"`, { at, says: '550 no' }, ['server', 'refused']],
    [
      `says 550 of TLS at "${at}"`,
      { at, says: '550 no TLS certificate here' },
      at === 'RCPT TO' ? ['refused'] : ['server', 'refused', 'unsafe'],
    ],
  ])
  test.each(faults)(
    'that %s has not taken the mail, and takes the next once it is well',
    async (_, fault, problems) => {
      let isIll = true
      let times = 0
      const server = await startMailServer((command) => {
        const isThere = fault.at === '' ? command === '' : command.replace('HELO', 'EHLO').startsWith(fault.at)
        if (isIll && isThere) times++
        return isIll && isThere ? fault : undefined
      })
      // Whoever says nothing is left after one answer, whoever never ends after one mail.
      const hangs = 'does' in fault && fault.does === 'hang'
      const post = postTo(server.url, hangs ? { ...impatient, mail: 600_000 } : impatient)
      expect(problems).toContain(await problemOf(post.send(message('one'))))
      expect(server.mails).toEqual([])
      // It is not asked twice for one mail: it may have taken the first.
      if ('does' in fault) expect(times).toBe(1)
      isIll = false
      await post.send(message('two'))
      expect(server.mails).toHaveLength(1)
    },
  )

  test('that refuses one recipient takes the others', async () => {
    const server = await startMailServer((command) =>
      command.includes('GONE@') ? { at: '', says: '550 5.1.1 no such user' } : undefined,
    )
    const post = postTo(server.url)
    const sent = ['a@x.nl', 'gone@x.nl', 'b@x.nl'].map((to) => problemOf(post.send(message(to, to))))
    expect(await Promise.all(sent)).toEqual(['sent', 'refused', 'sent'])
    expect(server.mails.flatMap(({ to }) => to).sort()).toEqual(['a@x.nl', 'b@x.nl'])
  })

  test('that does not know the account is told for what it is', async () => {
    const server = await startMailServer((command) =>
      command.startsWith('AUTH') ? { at: '', says: '535 5.7.8 no' } : undefined,
    )
    const url = Object.assign(new URL(server.url), { username: 'a', password: 'b' })
    expect(await problemOf(postTo(url).send(message('one')))).toBe('account')
  })

  test('that is not there has not taken the mail', async () => {
    const server = await startMailServer()
    server.close()
    expect(await problemOf(postTo(server.url).send(message('one')))).toBe('server')
  })

  test('that speaks no TLS where it should, or shows a certificate of nobody, gets nothing to read', async () => {
    const plain = await startMailServer()
    expect(await problemOf(postTo(new URL(`smtps://127.0.0.1:${plain.port}`)).send(message('one')))).toBe('unsafe')
    const folder = temporary()
    const [key, cert] = [join(folder, 'key'), join(folder, 'crt')]
    const made = spawnSync('openssl', [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-subj',
      '/CN=localhost',
      '-keyout',
      key,
      '-out',
      cert,
    ])
    expect(made.status, String(made.error ?? made.stderr)).toBe(0)
    const heard: string[] = []
    const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (socket) => {
      socket.write('220 test\r\n')
      socket.on('data', (chunk) => heard.push(chunk.toString())).on('error', () => {})
    })
    server.on('tlsClientError', () => {})
    await once(server.listen(0, '127.0.0.1'), 'listening')
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    expect(await problemOf(postTo(new URL(`smtps://localhost:${port}`)).send(message('one')))).toBe('unsafe')
    expect(heard).toEqual([])
  })

  test(`has at most ${mostLines} lines at once, however many mails there are`, async () => {
    const server = await startMailServer()
    const post = postTo(server.url, { answer: 60_000, mail: 60_000 })
    await Promise.all(Array.from({ length: 60 }, (_, index) => post.send(message(`${index}`))))
    expect(server.mails).toHaveLength(60)
    expect(server.mostAtOnce()).toBeLessThanOrEqual(mostLines)
  })
})

describe('without a mail server', () => {
  test('a mail is a file that only its owner reads, which opens as a draft to send', async () => {
    const folder = join(temporary(), 'mail')
    await openFolderPost(folder).send(message('review-speeltuin/../x'))
    const [name = '', ...more] = readdirSync(folder)
    expect(more).toEqual([])
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    const { headers, text } = readMail(readFileSync(join(folder, name), 'latin1'))
    expect([headers.get('to'), headers.get('x-unsent'), headers.has('from')]).toEqual(['anna@example.org', '1', false])
    expect(text.replaceAll('\r', '')).toBe(letter.text.trimEnd())
  })

  test('the same mail twice is one file, and after thirty days it is gone', async () => {
    const folder = temporary()
    const post = openFolderPost(folder)
    await post.send(message('one'))
    await post.send(message('one'))
    const later = (days: number) => new Date(at.getTime() + days * 24 * 3_600_000)
    await post.tidy(later(30))
    expect(readdirSync(folder)).toHaveLength(1)
    await post.tidy(later(31))
    expect(readdirSync(folder)).toEqual([])
  })
})
