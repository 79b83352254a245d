import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  poweredByHeader: false,
  // Our server zips, once for all readers.
  compress: false,
  reactStrictMode: true,
  typedRoutes: false,
  // `npm test` checks the types of everything. A start must not depend on the types of tests.
  typescript: { ignoreBuildErrors: true },
  agentRules: false,
  devIndicators: false,
  headers: async () => [
    { source: '/fonts/:file*', headers: [{ key: 'Cache-Control', value: 'public, max-age=604800' }] },
  ],
  // Metadata stands in the head of every answer, also of the posted steps: no script of ours would move it there.
  htmlLimitedBots: /.*/,
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  // Nothing that was built changes while it serves: a start can tell whether it is whole, and a file that was written half is never kept.
  experimental: { globalNotFound: true, isrFlushToDisk: false },
}

export default createNextIntlPlugin('./src/i18n/request.ts')(config)
