import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { test as base } from './fixtures'

interface Asked {
  method: string | undefined
  url: string | undefined
  headers: IncomingMessage['headers']
  body: string
}

export interface School {
  /** On another host than ours, as it is in the world. */
  address: string
  /** All that its server was asked. */
  asked: Asked[]
  /** What stands on its page from here on, and the headers that come with it. */
  show: (html: string, headers?: Record<string, string>) => void
}

/** Hears every message that reaches the page, and says which; the page around the window has a link before it and one after it. */
const pageAround = (html: string) => `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Onze school</title><link rel="icon" href="data:,">
<style>body { margin: 0; font-family: sans-serif }</style>
<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data))</script></head>
<body><h1>Hulp nodig?</h1><p><a id="before" href="#before">Ervoor</a></p>${html}<p><a id="after" href="#after">Erna</a></p></body></html>`

/** Tests with the site of a school beside ours. */
export const test = base.extend<{ school: School }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from the pattern
  school: async ({}, use) => {
    const asked: Asked[] = []
    let [page, more]: [string, Record<string, string>] = ['', {}]
    const server = createServer(async (request, response) => {
      const { method, url, headers } = request
      asked.push({ method, url, headers, body: await text(request) })
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...more }).end(pageAround(page))
    })
    const { port } = await listen(server)
    const show: School['show'] = (html, headers = {}) => {
      ;[page, more] = [html, headers]
    }
    await use({ address: `http://127.0.0.1:${port}`, asked, show })
    server.closeAllConnections()
    server.close()
  },
  otherSite: async ({ school }, use) => use(school.address),
})

const listen = (server: Server): Promise<AddressInfo> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address() as AddressInfo)))
