import { gzipSync } from 'node:zlib'

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
const lastStep = 'asked=place&place=3561+AB&who=parent&age=12-15&topics=school&topics=money&weight=ongoing&known=none'

/** Sizes of the pages and answers a second. Rates say something only beside each other. */
export async function measureServer(base: string) {
  const rows = []
  for (const [name, path] of Object.entries(pages)) {
    const html = await (await fetch(base + path)).text()
    const parts = (pattern: RegExp) =>
      Promise.all([...html.matchAll(pattern)].map(async ([, url]) => (await fetch(base + url)).text()))
    const scripts = await parts(/<script[^>]+src="([^"]+)"/g)
    const styles = await parts(/<link rel="stylesheet" href="([^"]+)"/g)
    const size = (texts: string[]) => texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1024
    rows.push({ what: `${name}: HTML, gzip`, value: size([html]), unit: 'KB' })
    rows.push({ what: `${name}: JavaScript, gzip`, value: size(scripts), unit: 'KB', bound: '≤ 150' })
    rows.push({ what: `${name}: CSS, gzip`, value: size(styles), unit: 'KB', bound: '≤ 15' })
  }
  const prerendered = await rate(() => fetch(`${base}/nl/vind-hulp`))
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const step = await rate(() =>
    fetch(`${base}/nl/vind-hulp`, { method: 'POST', headers: { ...form, ...anybody() }, body: lastStep }),
  )
  const json = { 'Content-Type': 'application/json' }
  const body = JSON.stringify({ who: 'parent', age: '12-15', topics: ['school'], place: '3561' })
  const api = await rate(() => fetch(`${base}/api/plan`, { method: 'POST', headers: { ...json, ...anybody() }, body }))
  rows.push({ what: 'prerendered question', value: prerendered, unit: 'answers/s' })
  rows.push({ what: 'posted step to the plan', value: step, unit: 'answers/s' })
  rows.push({ what: 'POST /api/plan', value: api, unit: 'answers/s' })
  rows.push({ what: 'a prerendered page against a posted step', value: prerendered / step, unit: 'times' })
  return rows
}

/** Each request from somebody else, as a proxy would tell it, so that none is bounded. */
const anybody = () => ({
  'X-Forwarded-For': Array.from({ length: 4 }, () => Math.floor(Math.random() * 256)).join('.'),
})

/** Answers a second over three seconds, eight at a time, after one second of warming up. */
async function rate(ask: () => Promise<Response>): Promise<number> {
  const run = async (milliseconds: number) => {
    let answered = 0
    const end = performance.now() + milliseconds
    const one = async () => {
      while (performance.now() < end) {
        await (await ask()).arrayBuffer()
        answered++
      }
    }
    await Promise.all(Array.from({ length: 8 }, one))
    return answered / (milliseconds / 1000)
  }
  await run(1000)
  return run(3000)
}
