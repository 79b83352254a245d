import type { IncomingMessage, ServerResponse } from 'node:http'
import { problemBody } from '../api/problem-body'
import { isV1 } from '../api/said-of-all'
import { detailedProblem } from '../api/v1/problem'
import { isApi } from './doors'
import { errorDocument, errorPolicy } from './error-document'
import { readBody } from './read-body'
import type { Refusal } from './refusal'
import { securityHeaders } from './security-headers'
import { openToAll } from './send-api-answer'

/**
 * Answers with an error: a complete page, or a problem for machines. What is still coming is read first, within bounds; where more comes
 * the line ends with the answer, so that no rest of it is taken for the next request.
 */
export async function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, told: { headers = {}, title } }: Refusal,
  path: string,
) {
  if (!request.readableDidRead) await readBody(request, 0)
  if (!request.complete) response.setHeader('Connection', 'close')
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.setHeader('Cache-Control', 'no-store')
  if (isV1(request.url ?? '')) sendProblem(response, status, detailedProblem(status, title))
  else if (isApi(path)) sendProblem(response, status, problemBody(status, title))
  else sendErrorPage(response, status, path)
}

function sendProblem(response: ServerResponse, status: number, problem: string) {
  // Other sites ask from their pages, and must be able to read why not.
  for (const [name, value] of Object.entries(openToAll)) response.setHeader(name, value)
  send(response, status, 'application/problem+json', problem)
}

function sendErrorPage(response: ServerResponse, status: number, path: string) {
  response.setHeader('Content-Security-Policy', errorPolicy)
  send(response, status, 'text/html; charset=utf-8', errorDocument(status, path))
}

const send = (response: ServerResponse, status: number, type: string, body: string) =>
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }).end(body)

/** Answers a request that expects what nobody offers. Its body may never come, so nobody waits for it. */
export function refuseExpectation(_: IncomingMessage, response: ServerResponse) {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Connection', 'close')
  sendErrorPage(response, 417, '')
}
