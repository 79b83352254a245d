import { startAuthentication, startRegistration } from '@simplewebauthn/browser'
import { pageAfter } from '../way-in'

/** Posts JSON to this room; undefined where it says no. */
async function ask(half: string, body: object): Promise<unknown> {
  const response = await fetch(`/beheer/sleutel/${half}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  return response.ok ? response.json() : undefined
}

const text = (id: string) => document.querySelector<HTMLInputElement>(id)?.value ?? ''

/** The word of the link stands behind its #, which no server and no proxy ever sees. */
const invitation = () => location.hash.slice(1)

const room = '/beheer'

/** Each gives where to go, and nothing where it did not work. */
const ways: Record<string, () => Promise<string | undefined>> = { make, use, city }

async function make() {
  const optionsJSON = await ask('begin', { invitation: invitation() })
  if (!optionsJSON) return undefined
  const answer = await startRegistration({ optionsJSON: optionsJSON as never })
  return (await ask('maak', { invitation: invitation(), name: text('#key-name'), answer })) ? room : undefined
}

async function use() {
  const optionsJSON = await ask('binnen', {})
  if (!optionsJSON) return undefined
  const answer = await startAuthentication({ optionsJSON: optionsJSON as never })
  return (await ask('gebruik', { answer })) ? pageAfter(new URLSearchParams(location.search).get('naar')) : undefined
}

/** The room answers where the city's own sign-in is: a posted form could not lead there, because pages post to the room alone. */
async function city() {
  return ((await ask('stad', { invitation: invitation() })) as { to: string } | undefined)?.to
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-key]')) {
  button.hidden = false
  button.addEventListener('click', async () => {
    const way = button.dataset.key ?? ''
    const told = document.querySelector<HTMLElement>(way === 'city' ? '#city-told' : '#key-told')
    const to = await ways[way]?.().catch(() => undefined)
    if (to) location.replace(to)
    else if (told) told.hidden = false
  })
}
