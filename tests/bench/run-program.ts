import { type ChildProcess, spawn } from 'node:child_process'
import { connect } from 'node:net'

/** What a program of the bench, in a process of its own, says until it ends. */
export function runProgram(name: string, ...words: string[]): Promise<string> {
  const child = spawnProgram(name, words, 'pipe')
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (part) => {
      said += part
    })
    child.on('close', (code) => (code === 0 ? resolve(said) : reject(new Error(`${name} ended with ${code}.`))))
  })
}

/** A program of the bench that listens on this port from here on; it ends with what is returned. */
export async function startProgram(name: string, port: number, ...words: string[]): Promise<() => void> {
  const child = spawnProgram(name, [String(port), ...words], 'ignore')
  await untilListening(child, port)
  return () => void child.kill()
}

/** A program of the bench that goes on until it is ended with what is returned. */
export function beginProgram(name: string, ...words: string[]): () => void {
  const child = spawnProgram(name, words, 'ignore')
  return () => void child.kill()
}

const spawnProgram = (name: string, words: string[], stdout: 'pipe' | 'ignore') =>
  spawn(process.execPath, ['.config/run.mjs', `tests/bench/${name}.ts`, ...words], {
    stdio: ['ignore', stdout, 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  })

/** Resolves once somebody answers at this port. */
export async function untilListening(child: ChildProcess, port: number): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`What should listen on ${port} has ended.`)
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
      socket.on('connect', () => socket.destroy())
    })
    if (isOpen) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Nobody listens on ${port}.`)
}
