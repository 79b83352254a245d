import { startAuthentication, startRegistration } from '@simplewebauthn/browser'

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

async function make() {
  const optionsJSON = await ask('begin', { invitation: invitation() })
  if (!optionsJSON) return false
  const answer = await startRegistration({ optionsJSON: optionsJSON as never })
  return (await ask('maak', { invitation: invitation(), name: text('#key-name'), answer })) !== undefined
}

async function signIn() {
  const optionsJSON = await ask('binnen', {})
  if (!optionsJSON) return false
  const answer = await startAuthentication({ optionsJSON: optionsJSON as never })
  return (await ask('gebruik', { answer })) !== undefined
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-key]')) {
  button.hidden = false
  button.addEventListener('click', async () => {
    const told = document.querySelector<HTMLElement>('#key-told')
    const did = await (button.dataset.key === 'make' ? make() : signIn()).catch(() => false)
    if (did) location.replace('/beheer')
    else if (told) told.hidden = false
  })
}
