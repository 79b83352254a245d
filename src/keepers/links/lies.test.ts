import type { Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { askLinksAs, type Line } from './ask-link'
import { lie, names, say, standingClock } from './fixture'
import { lookAtLinks } from './look-at-link'
import { makeCertificate } from './test-certificate'

const here = ['127.0.0.1']
const known = names({
  'a.example': here,
  'b.example': here,
  'ten.example': ['10.1.2.3'],
  'cloud.example': ['169.254.169.254'],
  'six.example': ['::1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'local.example': ['fe80::1'],
  'unique.example': ['fd00::1'],
  'many.example': ['224.0.0.1'],
  'both.example': ['8.8.8.8', '10.1.2.3'],
  'bothhere.example': ['127.0.0.1', '10.1.2.3'],
})

/** What is found at an address by somebody to whom this machine is the public internet. */
function look(address: string, { milliseconds = 10_000, ...line }: Partial<Line> & { milliseconds?: number } = {}) {
  const ask = askLinksAs({
    userAgent: 'Test/1.0',
    lookUp: known,
    isAllowed: (number) => number === '127.0.0.1',
    ...line,
  })
  return lookAtLinks(ask, standingClock(), milliseconds)(address, new AbortController().signal)
}

/** Of what hangs: so long that a line is made, and no longer. */
const brief = 300

const endless = (socket: Socket, part: string | Buffer) => {
  const go = () => {
    while (!socket.destroyed && socket.write(part)) {}
    socket.once('drain', go)
  }
  go()
}

const drip = (socket: Socket, part: string) => {
  const dripping = setInterval(() => socket.write(part), 5)
  socket.once('close', () => clearInterval(dripping))
}

const ok = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n'
const isHead = (line: string) => line.startsWith('HEAD ')

describe('who says nothing, or never ends, is told to take too long', () => {
  test.each<[string, Parameters<typeof lie>[0], Parameters<typeof lie>[1]]>([
    ['takes the line and says nothing', () => {}, { isSilent: true }],
    ['hears the question and says nothing', () => {}, {}],
    ['begins its head and does not go on', (socket) => socket.write(ok), {}],
    [
      'drips its head for ten minutes',
      (socket) => {
        socket.write(ok)
        drip(socket, 'X-Drip: drop\r\n')
      },
      {},
    ],
  ])('%s', async (_, answer, lying) => {
    const server = await lie(answer, lying)
    expect(await look(server.at('a.example'), { milliseconds: brief })).toMatchObject({ finding: 'timed-out' })
    await server.left()
  })

  test('makes no secure line', async () => {
    const server = await lie(() => {}, { isSilent: true })
    const address = server.at('a.example').replace('http:', 'https:')
    expect(await look(address, { milliseconds: brief })).toMatchObject({ finding: 'timed-out' })
    await server.left()
  })

  test('has a name server that never tells', async () => {
    const lookUp = () => {}
    expect(await look('http://a.example/', { milliseconds: brief, lookUp })).toMatchObject({ finding: 'timed-out' })
  })
})

test('told to stop it hangs up at once, and finds nothing', async () => {
  const stopping = new AbortController()
  const server = await lie(() => stopping.abort())
  const ask = askLinksAs({ userAgent: 'Test/1.0', lookUp: known, isAllowed: () => true })
  const asked = ask({ method: 'GET', address: server.at('a.example') }, 60_000, stopping.signal)
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
  await server.left()
})

describe('of a page nothing is read: who goes on after the head is hung up on', () => {
  test.each<[string, (socket: Socket) => void]>([
    ['hangs after its head', () => {}],
    ['says a page without end', (socket) => endless(socket, Buffer.alloc(64 * 1024, 'x'))],
    ['drips its page for ten minutes', (socket) => drip(socket, 'x')],
  ])('%s', async (_, goOn) => {
    for (const refusesHead of [false, true]) {
      const server = await lie((socket, { line }) => {
        if (refusesHead && isHead(line)) return say(405)(socket, { line, head: '' })
        socket.write(`${ok}\r\n`)
        goOn(socket)
      })
      expect(await look(server.at('a.example'))).toMatchObject({ finding: 'works', status: 200 })
      // What was on its way when we hung up.
      expect(await server.left()).toBeLessThan(10_000_000)
    }
  })
})

describe('HEAD is believed only where GET says so too', () => {
  test.each<[string, Parameters<typeof lie>[0], number]>([
    ['405 to HEAD', say(405), 10_000],
    ['404 to HEAD', say(404), 10_000],
    ['500 to HEAD', say(500), 10_000],
    ['nothing to HEAD', () => {}, 3000],
    ['an end of the line to HEAD', (socket) => socket.destroy(), 10_000],
    ['a reset to HEAD', (socket) => socket.resetAndDestroy(), 10_000],
    ['no HTTP to HEAD', (socket) => socket.end('hello\r\n\r\n'), 10_000],
  ])('%s, and 200 to GET', async (_, toHead, milliseconds) => {
    const server = await lie((socket, heard) => (isHead(heard.line) ? toHead : say(200))(socket, heard))
    expect(await look(server.at('a.example'), { milliseconds })).toMatchObject({ finding: 'works' })
    expect(server.lines()).toEqual(['HEAD / HTTP/1.1', 'GET / HTTP/1.1'])
  })
})

test.each([
  [404, 'gone'],
  [410, 'gone'],
  [500, 'server-error'],
  [503, 'server-error'],
  [401, 'refuses-us'],
  [403, 'refuses-us'],
  [429, 'refuses-us'],
])('%i is told as %s', async (status, finding) => {
  const server = await lie(say(status))
  expect(await look(server.at('a.example'))).toMatchObject({ finding, status })
})

describe('who answers in no way that one can read is told apart', () => {
  const many = (bytes: number) => `X-Long: ${'x'.repeat(1000)}\r\n`.repeat(Math.ceil(bytes / 1000))
  test.each<[string, Parameters<typeof lie>[0], string]>([
    ['resets the line', (socket) => socket.resetAndDestroy(), 'broken-off'],
    ['ends the line', (socket) => socket.end(), 'broken-off'],
    ['ends the line in the middle of its head', (socket) => socket.end(ok), 'broken-off'],
    ['speaks another language', (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n\r\n'), 'unreadable'],
    ['says a page without a head', (socket) => socket.end('<!DOCTYPE html><p>Hallo'), 'unreadable'],
    ['says a status that is none', (socket) => socket.end('HTTP/1.1 OK OK\r\n\r\n'), 'unreadable'],
    ['has a head of a megabyte', (socket) => socket.end(`${ok}${many(1_000_000)}\r\n`), 'too-long'],
    ['has a head of 20 KB, as browsers take it', (socket) => socket.end(`${ok}${many(20_000)}\r\n`), 'works'],
    [
      'has a sign in its head that does not belong there, which browsers let pass',
      (socket) => socket.end(`${ok}X-A: \u0001\r\n\r\n`),
      'works',
    ],
    ['says one word beforehand', (socket) => socket.end(`HTTP/1.1 103 Early\r\n\r\n${ok}\r\n`), 'works'],
    ['says without end that its answer comes', (socket) => endless(socket, 'HTTP/1.1 103 Early\r\n\r\n'), 'broken-off'],
    [
      'wants to speak another language',
      (socket) => socket.write('HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'),
      'unreadable',
    ],
  ])('%s', async (_, answer, finding) => {
    const server = await lie(answer)
    expect(await look(server.at('a.example'))).toMatchObject({ finding })
    await server.left()
  })

  test('where nobody listens', async () => {
    const server = await lie(() => {})
    const closed = await closedPort()
    expect(await look(server.at('a.example').replace(`${server.port}`, `${closed}`))).toMatchObject({
      finding: 'refused',
    })
  })
})

async function closedPort(): Promise<number> {
  const { createServer } = await import('node:net')
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

describe('who sends on is followed, and told', () => {
  const to = (location: string, status = 302) => say(status, { Location: location })

  test.each([
    [301, true],
    [308, true],
    [302, false],
    [307, false],
  ])('%i to a relative place', async (status, forGood) => {
    const server = await lie((socket, heard) =>
      (heard.line.includes(' /old ') ? to('../new?x=1', status) : say(200))(socket, heard),
    )
    expect(await look(server.at('a.example', '/old'))).toEqual({
      finding: 'works',
      status: 200,
      leadsTo: server.at('a.example', '/new?x=1'),
      forGood,
    })
  })

  test('to a place with other letters in it', async () => {
    const server = await lie((socket, heard) => (heard.line.includes(' /old ') ? to('/café') : say(200))(socket, heard))
    expect(await look(server.at('a.example', '/old'))).toMatchObject({ leadsTo: server.at('a.example', '/caf%C3%A9') })
  })

  test('to another host', async () => {
    const server = await lie((socket, heard) =>
      (heard.head.includes('Host: a.example') ? to(`http://b.example:${server.port}/`) : say(200))(socket, heard),
    )
    expect(await look(server.at('a.example'))).toMatchObject({ finding: 'works', leadsTo: server.at('b.example') })
  })

  const chain = async (length: number) => {
    const server = await lie((socket, heard) => {
      const at = Number(/ \/(\d+) /.exec(heard.line)?.[1])
      return (at === length ? say(200) : to(`/${at + 1}`))(socket, heard)
    })
    return look(server.at('a.example', '/0'))
  }

  test('five times', async () => {
    expect(await chain(5)).toMatchObject({ finding: 'works' })
  })

  test('six times, which is too many', async () => {
    expect(await chain(6)).toMatchObject({ finding: 'too-many-redirects' })
  })

  test.each([
    ['to itself', '/', 'loop'],
    ['to a file', 'file:///etc/passwd', 'leads-elsewhere'],
    ['over another way than http', 'ftp://a.example/', 'leads-elsewhere'],
    ['to no address', 'http://', 'leads-nowhere'],
    ['to this machine', 'http://[::1]/', 'leads-inside'],
    ['to a network inside', 'http://10.0.0.1/', 'leads-inside'],
    ['to where clouds tell secrets', 'http://169.254.169.254/latest/meta-data/', 'leads-inside'],
    ['to this machine inside IPv6', 'http://[::ffff:127.0.0.1]/', 'leads-inside'],
    ['to a name that is inside', 'http://ten.example/', 'leads-inside'],
    ['to a name that is inside, in IPv6', 'http://mapped.example/', 'leads-inside'],
    ['to a name that is outside and inside', 'http://bothhere.example/', 'leads-inside'],
    ['to a name that is not there', 'http://www.gone.example/', 'no-name'],
  ])('%s', async (_, location, finding) => {
    const server = await lie(to(location))
    expect(await look(server.at('a.example'))).toMatchObject({ finding })
    expect(server.lines()).toEqual(['HEAD / HTTP/1.1'])
  })

  test('to nowhere', async () => {
    expect(await look((await lie(say(302))).at('a.example'))).toMatchObject({ finding: 'leads-nowhere' })
  })

  test('to whoever keeps a cookie: none is kept, and where one came from is not told', async () => {
    const server = await lie((socket, heard) =>
      (heard.line.includes(' /old ')
        ? say(302, { Location: '/new', 'Set-Cookie': 'a=b; Path=/' })
        : say(200, { 'Set-Cookie': 'c=d' }))(socket, heard),
    )
    expect(await look(server.at('a.example', '/old#part'))).toMatchObject({ finding: 'works' })
    expect(server.heard).toHaveLength(2)
    for (const { head } of server.heard) {
      expect(head).toMatch(/^user-agent: Test\/1\.0\r$/im)
      expect(head).not.toMatch(/^(cookie|referer|origin|authorization):/im)
      expect(head).toMatch(/^connection: close\r$/im)
    }
  })
})

describe('a lock that is not right is told apart from a line that is not there', () => {
  const authority = makeCertificate({ name: 'Authority of the test', isAuthority: true })
  const certificates = authority.cert
  const until = new Date('2021-01-01')
  const from = new Date('2048-01-01')
  test.each([
    ['right', makeCertificate({ name: 'a.example', by: authority }), 'works'],
    ['signed by itself', makeCertificate({ name: 'a.example' }), 'certificate-unknown'],
    ['expired', makeCertificate({ name: 'a.example', by: authority, until }), 'certificate-expired'],
    ['of later', makeCertificate({ name: 'a.example', by: authority, from }), 'certificate-expired'],
    ['of another name', makeCertificate({ name: 'b.example', by: authority }), 'certificate-name'],
    [
      'of somebody who is missing in between',
      makeCertificate({ name: 'a.example', by: makeCertificate({ name: 'Between', isAuthority: true }) }),
      'certificate-chain',
    ],
  ])('%s', async (_, certificate, finding) => {
    const server = await lie(say(200), { certificate })
    expect(await look(server.at('a.example'), { certificates })).toMatchObject({ finding })
    expect(server.lines()).toHaveLength(finding === 'works' ? 1 : 0)
  })

  test('no lock at all', async () => {
    const server = await lie((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'), { isSilent: true })
    const address = server.at('a.example').replace('http:', 'https:')
    expect(await look(address)).toMatchObject({ finding: 'secure-line' })
  })
})

describe('a name is looked up once for each question, and nothing inside is connected to', () => {
  test.each([
    ['127.0.0.1 by its number', '127.0.0.1'],
    ['127.0.0.1 in one piece', '2130706433'],
    ['::1 by its number', '[::1]'],
    ['::ffff:127.0.0.1 by its number', '[::ffff:127.0.0.1]'],
    ['127.0.0.1', 'a.example'],
    ['10.1.2.3', 'ten.example'],
    ['169.254.169.254', 'cloud.example'],
    ['::1', 'six.example'],
    ['::ffff:127.0.0.1', 'mapped.example'],
    ['fe80::1', 'local.example'],
    ['fd00::1', 'unique.example'],
    ['224.0.0.1', 'many.example'],
    ['8.8.8.8 and 10.1.2.3', 'both.example'],
  ])('%s (%s)', async (_, name) => {
    let lines = 0
    const server = await lie(() => ++lines, { isSilent: true })
    const ask = askLinksAs({ userAgent: 'Test/1.0', lookUp: known })
    const address = server.at(name)
    const found = await lookAtLinks(ask, standingClock())(address, new AbortController().signal)
    expect([found.finding, lines]).toEqual(['inside', 0])
  })

  /** Says another number each time that it is asked. */
  const turning = (...numbers: string[]) => {
    let asked = 0
    const lookUp: NonNullable<Line['lookUp']> = (_, __, callback) =>
      callback(null, [{ address: numbers[asked++] ?? '10.0.0.1', family: 4 }])
    return { lookUp, asked: () => asked }
  }

  test('a name that is another number the second time is connected to as the first', async () => {
    const server = await lie(say(200))
    const { lookUp, asked } = turning('127.0.0.1')
    expect(await look(server.at('a.example'), { lookUp })).toMatchObject({ finding: 'works' })
    expect(asked()).toBe(1)
  })

  test('a name that is inside at the next question is refused then', async () => {
    const server = await lie(say(302, { Location: '/next' }))
    const { lookUp, asked } = turning('127.0.0.1', '10.0.0.1')
    expect(await look(server.at('a.example'), { lookUp })).toMatchObject({ finding: 'leads-inside' })
    expect([asked(), server.lines()]).toEqual([2, ['HEAD / HTTP/1.1']])
  })
})

test.each([
  ['there is no such name', 'http://www.gone.example/', 'no-name'],
  ['nobody told whether there is', 'http://unknown.example/', 'no-name-server'],
])('where %s, that is told', async (_, address, finding) => {
  expect(await look(address)).toMatchObject({ finding })
})
