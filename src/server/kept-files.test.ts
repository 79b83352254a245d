import { expect, test } from 'vitest'
import type { Handler } from './handler'
import { keepFiles } from './kept-files'

const text = 'a text that is worth zipping '.repeat(20)

function nextWith(status: number) {
  const asked: string[] = []
  const next: Handler = async (request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.writeHead(status, { 'Content-Type': 'text/plain', 'X-Powered-By': 'x', 'x-nextjs-cache': 'HIT' })
    response.write(text.slice(0, 10))
    response.end(text.slice(10))
  }
  return { next, asked }
}

test('a file is asked of Next once, also when many come at once, and is one buffer for all', async () => {
  const { next, asked } = nextWith(200)
  const findFile = keepFiles(next, true)
  const [first, ...others] = await Promise.all(Array.from({ length: 20 }, () => findFile('/a.txt')))
  expect(asked).toEqual(['GET /a.txt'])
  expect(first?.plain.toString()).toBe(text)
  for (const encoding of ['br', 'gzip'] as const)
    expect(first?.sent[encoding].body.length, encoding).toBeLessThan(text.length)
  for (const other of [...others, await findFile('/a.txt')]) expect(other).toBe(first)
  expect(JSON.stringify(first?.sent)).not.toMatch(/x-(powered|nextjs)/i)
})

test('what is not there is not kept, nor what is being worked on', async () => {
  const gone = nextWith(404)
  const findGone = keepFiles(gone.next, true)
  const changing = nextWith(200)
  const findChanging = keepFiles(changing.next, false)
  for (let round = 0; round < 2; round++) {
    expect(await findGone('/a.txt')).toBeUndefined()
    expect((await findChanging('/a.txt'))?.plain.toString()).toBe(text)
  }
  expect(gone.asked).toHaveLength(2)
  expect(changing.asked).toHaveLength(2)
})

test('when Next fails it is asked again', async () => {
  let fails = true
  const { next } = nextWith(200)
  const findFile = keepFiles(
    (request, response) => (fails ? Promise.reject(new Error('no')) : next(request, response)),
    true,
  )
  await expect(findFile('/a.txt')).rejects.toThrow('no')
  fails = false
  expect((await findFile('/a.txt'))?.plain.toString()).toBe(text)
})
