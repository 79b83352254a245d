import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  resolve: { alias: { '@': `${root}src` } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.{ts,tsx}', 'tests/every-plan/*.test.ts'],
    setupFiles: ['tests/no-console-error.ts'],
    // Walking every plan takes as long as it takes.
    testTimeout: 0,
    hookTimeout: 0,
    maxWorkers: 2,
  },
})
