import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  resolve: { alias: { '@': `${root}src` } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'prisma/**/*.test.ts', 'tests/*.test.{ts,tsx}'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
