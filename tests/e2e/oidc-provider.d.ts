declare module 'oidc-provider' {
  import type { Server } from 'node:http'

  /** Of what the package can do as much as the tests use. */
  export default class Provider {
    constructor(issuer: string, configuration: object)
    listen(port: number, host: string, done: () => void): Server
  }
}
