import { brotliCompressSync, gzipSync } from 'node:zlib'

const pages = {
  home: '/nl',
  question: '/nl/vind-hulp',
  'help now': '/nl/nu-hulp',
  guide: '/nl/gids',
  service: '/nl/gids/koos-utrecht',
  wijk: '/nl/wijk/overvecht',
  'topic in a wijk': '/nl/onderwerp/money/overvecht',
  'all help, narrowed': '/nl/alle-hulp?age=12-15&free=yes',
}

/** Sizes of pages, with the style that each carries, and of their scripts. */
export async function measurePages(base: string) {
  const rows = []
  for (const [name, path] of Object.entries(pages)) {
    const html = await (await fetch(base + path)).text()
    const scripts = await Promise.all(
      [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(async ([, url]) => (await fetch(base + url)).text()),
    )
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? ''
    const most = name === 'guide' || name === 'wijk' ? 17 : 14
    rows.push({
      what: `${name}: HTML with its style, brotli`,
      value: brotliCompressSync(html).length / 1024,
      unit: 'KB',
      ...(!path.includes('?') && { bound: `≤ ${most}` }),
    })
    rows.push({ what: `${name}: its style, brotli`, value: brotliCompressSync(style).length / 1024, unit: 'KB' })
    rows.push({
      what: `${name}: JavaScript, gzip`,
      value: scripts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1024,
      unit: 'KB',
      bound: '≤ 150',
    })
  }
  return rows
}
