import type { IncomingMessage, ServerResponse } from 'node:http'
import { beginAtCity, type City, finishAtCity, type NotIn } from '../sign-in/openid'
import type { Room } from '../sign-in/passkeys'
import { clearWord, readAway, setCookie, setWord } from './session-cookie'
import { firstPage, pageAfter, wayInTo } from './way-in'

interface Asked {
  request: IncomingMessage
  response: ServerResponse
  /** Where one is on the way: `terug` comes back from the city. */
  half: string | undefined
  query: URLSearchParams
}

/** What the address of the way in says of it, for a sentence there. What the issuer sent is in no address that stays. */
export const toldAs: Record<NotIn, string> = {
  wrong: 'anders',
  nobody: 'niemand',
  'not-linked': 'koppel',
  away: 'weg',
}

/** The way in, which says what became of it and still leads to the page that was asked for. */
function wayIn(page: string, told?: NotIn): string {
  const way = wayInTo(page)
  return told ? `${way}${way.includes('?') ? '&' : '?'}stad=${toldAs[told]}` : way
}

/** The way to the city's own sign-in and back, to the page that was asked for: always another address to go to. */
export async function answerCity(room: Room, city: City, { request, response, half, query }: Asked): Promise<void> {
  const go = (to: string, ...cookies: string[]) =>
    void response
      .writeHead(303, { Location: to, 'Cache-Control': 'no-store', ...(cookies.length && { 'Set-Cookie': cookies }) })
      .end()
  if (half === 'terug') {
    const { word, page } = readAway(request.headers.cookie)
    const told = word ? await finishAtCity(room, city, { query, word }) : 'wrong'
    if (typeof told === 'string') return go(wayIn(pageAfter(page), told), clearWord)
    return go(pageAfter(page), clearWord, setCookie(told.session))
  }
  // Nobody is sent there by another site.
  const from = request.headers['sec-fetch-site']
  const isFromHere = from === undefined || from === 'same-origin' || from === 'none'
  const begun = half === undefined && isFromHere ? await beginAtCity(room, city) : undefined
  const page = pageAfter(query.get('naar'))
  if (begun) return go(begun.to, setWord(begun.word, page === firstPage ? '' : page))
  go(wayIn(page, half === undefined && isFromHere ? 'away' : undefined))
}
