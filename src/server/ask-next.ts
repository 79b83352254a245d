import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { PassThrough } from 'node:stream'
import type { Handler } from './handler'
import { holdResponse } from './hold-response'

interface Answer {
  status: number
  headers: NodeJS.Dict<number | string | string[]>
  body: Buffer
}

/** What Next answers at this path to nobody in particular: no request from outside has a part in it. */
export function askNext(next: Handler, path: string): Promise<Answer> {
  const request = new IncomingMessage(new Socket())
  Object.assign(request, { method: 'GET', url: path, headers: { host: 'localhost' } })
  request.push(null)
  const response = new ServerResponse(request)
  response.assignSocket(new PassThrough().resume() as unknown as Socket)
  return new Promise((resolve, reject) => {
    holdResponse(response, (body) => {
      resolve({ status: response.statusCode, headers: response.getHeaders(), body })
      return ''
    })
    next(request, response).catch(reject)
  })
}
