import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { type RequestOptions, request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { connect } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lines } from '@/core/escalation/lines'
import { clientOf } from '@/server/client-address'
import { sample, startNginx } from './nginx-server'
import { hasNginx } from './programs.mjs'

const trusted = Number(/TRUSTED_PROXIES=(\d+)/.exec(sample)?.[1])

/** The lines of every page, as links. */
function expectLines(said: string) {
  const { emergency, veiligThuis, saveFlevoland } = lines
  for (const { href, number } of [emergency, veiligThuis, saveFlevoland])
    expect(said).toContain(`<a href="${href}">${number}</a>`)
}

test('the sample for nginx names the lines that stand on every page', () => {
  expectLines(sample)
})

// Where there is no nginx `npm test` says so.
if (hasNginx)
  describe('the sample for nginx', () => {
    let asked: { headers: IncomingHttpHeaders; line: string | undefined; instance: number }[] = []
    let instances: Server[]
    let nginx: Awaited<ReturnType<typeof startNginx>>

    beforeAll(async () => {
      instances = await Promise.all([0, 1].map(startInstance))
      const ports = instances.map((server) => (server.address() as AddressInfo).port)
      nginx = await startNginx([Number(ports[0]), Number(ports[1])])
    })

    afterAll(async () => {
      await nginx?.stop()
      for (const server of instances) server.close().closeAllConnections()
    })

    function startInstance(instance: number): Promise<Server> {
      return new Promise((resolve) => {
        const server = createServer(async ({ headers, socket, url }, response) => {
          asked.push({ headers, line: socket.remoteAddress, instance })
          if (url === '/gone') response.writeHead(404)
          response.end(url)
        }).listen(0, '127.0.0.1', () => resolve(server))
      })
    }

    function ask(path: string, { body, ...options }: RequestOptions & { body?: Buffer } = {}) {
      asked = []
      return new Promise<{ status: number | undefined; said: string }>((resolve, reject) => {
        request(nginx.address + path, { rejectUnauthorized: false, ...options }, async (response) =>
          resolve({ status: response.statusCode, said: await text(response) }),
        )
          .on('error', reject)
          .end(body)
      })
    }

    test.each([['127.0.0.1'], ['127.0.0.2']])(
      'tells who asks from %s, whatever they write there themselves',
      async (localAddress) => {
        for (const forged of ['', '203.0.113.5', '203.0.113.5, 203.0.113.6']) {
          await ask('/nl', { localAddress, headers: { 'X-Forwarded-For': forged } })
          const forwarded = String(asked[0]?.headers['x-forwarded-for'])
          expect(clientOf(asked[0]?.line, forwarded, trusted)).toBe(localAddress)
        }
      },
    )

    test('tells the name and the scheme that were asked for', async () => {
      await ask('/nl', { headers: { Host: 'dichtbij.example', 'X-Forwarded-Proto': 'http' } })
      expect(asked[0]?.headers).toMatchObject({ host: 'dichtbij.example', 'x-forwarded-proto': 'https' })
    })

    test('leads from http to https', async () => {
      const response = await fetch(`${nginx.plainAddress}/nl?a=b`, { redirect: 'manual' })
      expect([response.status, response.headers.get('location')]).toEqual([301, 'https://127.0.0.1/nl?a=b'])
    })

    test('passes an error page of the site as it is, and writes down nothing of what was asked', async () => {
      expect(await ask('/gone')).toEqual({ status: 404, said: '/gone' })
      await ask('/nl?place=geheim')
      expect(nginx.log()).not.toMatch(/gone|geheim/)
    })

    test('says whom to call where a body is too long for it', async () => {
      const { status, said } = await ask('/nl', { method: 'POST', body: Buffer.alloc(2_000_000) })
      expect(status).toBe(413)
      expectLines(said)
    })

    test.each([
      'GET /../.. HTTP/1.1',
      'TRACE /nl HTTP/1.1',
      'CONNECT example.org:443 HTTP/1.1',
      'GET /.alone HTTP/1.1',
      'GET /nl HTTP/3.0',
      'GET /nl HTTP/1.1\r\nTransfer-Encoding: foo',
      'no HTTP',
    ])('says whom to call where it answers itself: %j', async (first) => {
      const { hostname, port } = new URL(nginx.address)
      const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false })
      socket.end(`${first}\r\nHost: dichtbij.example\r\nConnection: close\r\n\r\n`)
      const said = await text(socket)
      expect(said).toMatch(/^HTTP\/1\.1 [45]/)
      expectLines(said)
    })

    test('goes on with one instance, and with none says whom to call', async () => {
      await new Promise((resolve) => instances[0]?.close(resolve).closeAllConnections())
      for (let times = 0; times < 4; times++) expect((await ask('/nl')).status).toBe(200)
      await new Promise((resolve) => instances[1]?.close(resolve).closeAllConnections())
      const { status, said } = await ask('/nl')
      expect(status).toBe(502)
      expectLines(said)
    })
  })
