import { createHash, createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const [key, wrongKey] = [pair(), pair()]
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** What an issuer does that is not as it should be, at any of its addresses. */
type Fault = 'away' | 'silent' | 'html' | 'broken' | 'garbage' | 'elsewhere'

/** An issuer that keeps to OpenID Connect, but for the lies that a test tells it. */
export async function openIssuer({ clientId, clientSecret }: { clientId: string; clientSecret: string }) {
  const lies = {
    claims: {} as Record<string, unknown>,
    says: {} as Record<string, unknown>,
    signs: 'right' as 'right' | 'wrong key' | 'secret' | 'nothing',
    fault: undefined as Fault | undefined,
    at: '/' as string,
  }
  const codes = new Map<string, { nonce: string; challenge: string; subject: string }>()
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    const { url = '' } = request
    asked.push(url)
    const tell = (told: object, status = 200) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(told))
    if (lies.fault && url.startsWith(lies.at)) {
      if (lies.fault === 'away') request.socket.destroy()
      if (lies.fault === 'html') response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>storing</p>')
      if (lies.fault === 'broken') response.writeHead(503, { 'Content-Type': 'text/html' }).end('<p>storing</p>')
      if (lies.fault === 'garbage') response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"issuer":')
      if (lies.fault === 'elsewhere') response.writeHead(302, { Location: 'https://elders.example/' }).end()
      return
    }
    if (url === '/keys')
      return void tell({ keys: [{ ...key.publicKey.export({ format: 'jwk' }), kid: 'k', use: 'sig', alg: 'RS256' }] })
    if (url !== '/token')
      return void tell({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        ...lies.says,
      })
    const sent = new URLSearchParams(await text(request))
    // Where it says nothing of it, the specification says how.
    const methods = (lies.says.token_endpoint_auth_methods_supported as string[]) ?? ['client_secret_basic']
    const told = {
      client_secret_basic: decodeURIComponent(atob(request.headers.authorization?.split(' ')[1] ?? '')),
      client_secret_post: `${sent.get('client_id')}:${sent.get('client_secret')}`,
    }
    if (!methods.some((method) => told[method as keyof typeof told] === `${clientId}:${clientSecret}`))
      return void tell({ error: 'invalid_client' }, 401)
    const given = codes.get(sent.get('code') ?? '')
    codes.delete(sent.get('code') ?? '')
    const verifier = createHash('sha256')
      .update(sent.get('code_verifier') ?? '')
      .digest('base64url')
    if (given?.challenge !== verifier) return void tell({ error: 'invalid_grant' }, 400)
    const now = Math.floor(Date.now() / 1000)
    const { nonce, subject } = given
    const claims = { iss: issuer, sub: subject, aud: clientId, iat: now, exp: now + 60, nonce, ...lies.claims }
    tell({ access_token: 'a', token_type: 'Bearer', id_token: signed(claims) })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  function signed(claims: object): string {
    const alg = { right: 'RS256', 'wrong key': 'RS256', secret: 'HS256', nothing: 'none' }[lies.signs]
    const said = `${part({ alg, kid: 'k' })}.${part(claims)}`
    if (lies.signs === 'nothing') return `${said}.`
    if (lies.signs === 'secret') return `${said}.${createHmac('sha256', clientSecret).update(said).digest('base64url')}`
    const { privateKey } = lies.signs === 'right' ? key : wrongKey
    return `${said}.${sign('sha256', Buffer.from(said), privateKey).toString('base64url')}`
  }

  /** Somebody says who they are there, and is sent back with this. */
  function comesBack(to: string, subject: string): URLSearchParams {
    const { searchParams } = new URL(to)
    const said = (name: string) => searchParams.get(name) ?? ''
    const code = `code-${codes.size}-${said('state')}`
    codes.set(code, { nonce: said('nonce'), challenge: said('code_challenge'), subject })
    return new URLSearchParams({ code, state: said('state') })
  }
  const close = () => void server.close().closeAllConnections()
  /** As settings tell it. */
  const settings = { name: 'Gemeente Zandbak', issuer: `${issuer}/`, clientId, clientSecret }
  return { settings, lies, asked, comesBack, close }
}
