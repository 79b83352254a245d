import { format } from 'node:util'
import { afterEach, beforeEach, expect } from 'vitest'

const write = console.error
const logged: string[] = []

/** From here on an error in the console is remembered. A test that is about one puts a listener of its own in this place. */
function listen() {
  console.error = (...words) => {
    logged.push(format(...words))
    write(...words)
  }
}

// At once too: a file may log while it is loaded.
listen()
beforeEach(listen)

afterEach(() => {
  expect(logged.splice(0), 'logged as an error').toEqual([])
})
