import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'

/** Who may import whom, besides itself. A room is a folder of `src`, or a file in it. Packages are named where a room may use one. */
const rooms: Record<string, { rooms: string[]; packages: string[] }> = {
  // Only its search may, for the index and for the endings of words.
  core: { rooms: ['generated'], packages: ['minisearch', '@orama/stemmers'] },
  applications: {
    rooms: ['core', 'elements', 'i18n', 'ui'],
    packages: ['react', 'react-dom', 'next-intl', 'use-intl'],
  },
  elements: { rooms: ['core'], packages: [] },
  generated: { rooms: [], packages: ['@prisma/client'] },
  edition: { rooms: ['core', 'problem'], packages: ['node:', 'zod'] },
  exchange: { rooms: ['api', 'core', 'problem', 'public-address'], packages: ['node:'] },
  store: {
    rooms: ['core', 'edition', 'env', 'exchange', 'problem', 'generated'],
    packages: ['node:', '@prisma/', 'prisma', 'yaml', 'zod'],
  },
  // Words of mails, and who brings them further.
  mail: { rooms: [], packages: ['node:', 'nodemailer'] },
  'sign-in': { rooms: ['store'], packages: ['node:', '@simplewebauthn/server', 'openid-client'] },
  // Its own script for the browser may use one package more.
  keepers: {
    rooms: [
      'core',
      'env',
      'generated',
      'i18n',
      'mail',
      'problem',
      'public-address',
      'server',
      'sign-in',
      'store',
      'ui',
    ],
    packages: ['node:', '@simplewebauthn/browser', 'react', 'react-dom/server', 'use-intl', 'zod'],
  },
  'inner-headers': { rooms: [], packages: [] },
  'in-parts': { rooms: [], packages: ['node:timers'] },
  forms: {
    rooms: ['content', 'core', 'edition', 'generated', 'i18n', 'in-parts', 'ui'],
    packages: ['react', 'react-dom/server', 'next-intl', 'use-intl', 'zod'],
  },
  api: {
    rooms: ['content', 'core', 'edition', 'forms', 'i18n', 'ui'],
    packages: ['node:crypto', 'node:http', 'next-intl', 'react-dom/server', 'use-intl', 'zod'],
  },
  i18n: { rooms: ['messages'], packages: ['next-intl', 'next/root-params'] },
  content: { rooms: ['core', 'generated', 'i18n'], packages: ['react', 'next-intl'] },
  ui: { rooms: ['core', 'i18n'], packages: ['react', 'next-intl', 'uqr'] },
  server: {
    rooms: ['api', 'core', 'edition', 'forms', 'i18n', 'ui', 'env', 'problem', 'generated', 'inner-headers'],
    packages: ['node:', 'negotiator', 'next', 'react-dom/server'],
  },
  app: {
    rooms: ['core', 'edition', 'generated', 'i18n', 'in-parts', 'ui', 'content', 'env', 'inner-headers'],
    packages: ['node:fs', 'next', 'next-intl', 'react', 'zod'],
  },
  env: { rooms: ['problem'], packages: ['zod'] },
  problem: { rooms: [], packages: [] },
  'public-address': { rooms: ['problem'], packages: ['node:'] },
}

const root = resolve('.')

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : listFiles(path)
    return /\.(ts|tsx|css)$/.test(entry.name) && !/\.test\.|\.d\.ts$|^fixture\.ts$/.test(entry.name) ? [path] : []
  })
}

const roomOf = (path: string): string => {
  const parts = relative(root, path).split(/[\\/]/)
  return (parts[0] === 'src' ? parts[1] : parts[0])?.replace(/\.tsx?$/, '') ?? ''
}

/** Also of types, which are gone once it is built. */
const imports = (source: string) =>
  [
    ...source.matchAll(
      /^(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '')

const files = listFiles('src')

describe('the rooms', () => {
  test.each(files.filter((file) => /\.tsx?$/.test(file)))('%s imports only what its room may', (file) => {
    const room = roomOf(resolve(file))
    const allowed = rooms[room]
    if (!allowed) throw new Error(`${room} is not a room: name it in this table or move the file`)
    for (const target of imports(readFileSync(file, 'utf8'))) {
      if (target.startsWith('.') || target.startsWith('@/')) {
        const path = target.startsWith('@/') ? resolve('src', target.slice(2)) : resolve(file, '..', target)
        expect([room, ...allowed.rooms], `${file} imports ${target}`).toContain(roomOf(path))
      } else {
        expect(
          allowed.packages.some(
            (name) =>
              target === name || target.startsWith(`${name}/`) || (/[:/]$/.test(name) && target.startsWith(name)),
          ),
          `${file} imports ${target}`,
        ).toBe(true)
      }
    }
  })

  test('no file leads back to itself by what it imports', async () => {
    const { metafile } = await build({
      entryPoints: files.filter((file) => /\.tsx?$/.test(file)),
      bundle: true,
      write: false,
      metafile: true,
      outdir: 'build/unused',
      packages: 'external',
      // Made by a build, and importing nothing.
      external: ['*.json', '*.txt'],
      platform: 'node',
      format: 'esm',
      jsx: 'automatic',
      loader: { '.css': 'empty' },
    })
    const left = new Map(
      Object.entries(metafile.inputs).map(([file, input]) => [file, new Set(input.imports.map(({ path }) => path))]),
    )
    // What imports nothing that is left stands in no circle.
    const free = () => [...left].filter(([, targets]) => ![...targets].some((target) => left.has(target)))
    for (let found = free(); found.length > 0; found = free()) for (const [file] of found) left.delete(file)
    expect([...left.keys()]).toEqual([])
  })

  test('in core only search uses packages', () => {
    const users = files
      .filter((file) => file.startsWith(join('src', 'core')))
      .filter((file) => imports(readFileSync(file, 'utf8')).some((target) => !target.startsWith('.')))
    expect(users.filter((file) => !file.startsWith(join('src', 'core', 'search')))).toEqual([])
  })

  test('of what is generated, core and app take the words of the search only', () => {
    const taken = files
      .filter((file) => file.startsWith(join('src', 'core')) || file.startsWith(join('src', 'app')))
      .flatMap((file) => imports(readFileSync(file, 'utf8')))
      .filter((target) => target.includes('generated'))
    expect(taken.filter((target) => !target.includes('/generated/words/'))).toEqual([])
  })

  test('only the store knows Prisma', () => {
    const knowing = files
      .filter((file) => /from ['"]@prisma\/|generated\/prisma/.test(readFileSync(file, 'utf8')))
      .map((file) => roomOf(resolve(file)))
    expect(new Set(knowing)).toEqual(new Set(['store']))
  })

  test('the core knows no clock and no random', () => {
    const impure = files
      .filter((file) => file.startsWith(join('src', 'core')))
      .filter((file) =>
        /new Date\(\)|Date\.now|Math\.random|\bfetch\(|process\.|console\./.test(readFileSync(file, 'utf8')),
      )
    expect(impure).toEqual([])
  })

  test('no component makes a plan', () => {
    const planning = files
      .filter((file) => file.startsWith(join('src', 'ui')))
      .filter((file) => /^import (?!type )[^'"]*['"]@\/core\/routing\/plan(ned)?['"]/m.test(readFileSync(file, 'utf8')))
    expect(planning).toEqual([])
  })

  test('no component runs in the browser yet', () => {
    expect(files.filter((file) => /^['"]use client['"]/m.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  test('no browser test waits for a quiet network', () => {
    const waiting = readdirSync('tests/e2e').filter((file) =>
      readFileSync(join('tests/e2e', file), 'utf8').includes('networkidle'),
    )
    expect(waiting).toEqual([])
  })

  test('the tour names every room, and none that is not there', () => {
    const named = [...readFileSync('README.md', 'utf8').matchAll(/^\| ((?:`[^`]+`(?:, )?)+) +\|/gm)].flatMap((row) =>
      [...String(row[1]).matchAll(/`([^`]+)\/`/g)].map((room) => String(room[1])),
    )
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
      .map(({ name }) => `src/${name}`)
    expect(named.sort()).toEqual([...folders, 'prisma', 'messages', 'tests', '.config'].sort())
  })

  test('each room has a README of at most 30 lines', () => {
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
      .map(({ name }) => join('src', name))
    for (const folder of [...folders, 'prisma', 'tests', 'messages'])
      expect(readFileSync(join(folder, 'README.md'), 'utf8').trimEnd().split('\n').length, folder).toBeLessThanOrEqual(
        30,
      )
  })
})
