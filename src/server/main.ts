import { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { current } from '../edition/current-edition'
import { editionPath } from '../edition/edition-file'
import { followEdition } from '../edition/follow-edition'
import { env } from '../env'
import { prepareSearch } from '../forms/search-index'
import { addressOf } from '../i18n/addresses'
import { locales } from '../i18n/languages'
import { answerWith } from './answer'
import { listen } from './listen'
import { openServer } from './open-server'
import { siteDocuments } from './site-documents'
import { stopGracefully } from './stop-gracefully'
import { watchStore } from './watch-store'

const dev = process.argv.includes('--dev')
// Next hears by this server, which listens to nobody, who wants to upgrade; only while somebody works on the pages there is something to upgrade to.
const upgrades = new Server()
const app = next({ dev, hostname: env.HOST, port: env.PORT, httpServer: upgrades })
await app.prepare()

/** What a search needs of an edition, before somebody searches: not while others wait for the start, and once where one follows the other. */
let preparing: NodeJS.Timeout | undefined
function prepareSoon() {
  clearTimeout(preparing)
  preparing = setTimeout(() => {
    const serving = current()
    if (serving) prepareSearch(serving.edition.services, new Date()).catch(() => {})
  }, 10_000).unref()
}
const handler = app.getRequestHandler()
const documents = dev ? undefined : siteDocuments(handler)
const following = followEdition(editionPath(env.DATABASE_URL), {
  say: (sentence) => console.error(sentence),
  swapped() {
    void documents?.warm()
    if (documents) prepareSoon()
  },
})
// Also when the day ends in Amsterdam.
if (documents) setInterval(() => void documents.warm(), 10_000).unref()
const watching = watchStore(fileURLToPath(new URL('./store-watcher.mjs', import.meta.url)), (degraded) => {
  following.look()
  following.tell(degraded)
})
// Without an edition there is nothing to answer from but what needs none.
if (!current()) await watching.firstLook

const server = openServer(
  answerWith(handler, {
    documents,
    safeExit: env.SAFE_EXIT_URL,
    site: env.SITE_URL,
    securityContact: env.SECURITY_CONTACT,
    trustedProxies: env.TRUSTED_PROXIES,
    keep: !dev,
    atWork: dev,
    reports: { key: watching.key, hand: watching.hand, reportTo: env.REPORT_TO },
  }),
)
// Without a listener such a request is answered like any other.
if (dev) server.on('upgrade', (...all) => upgrades.emit('upgrade', ...all))
// A page that is open holds a connection to the development server for as long as it likes.
stopGracefully(server, dev ? 0 : undefined, watching.stop)

const port = await listen(server, env)
process.stdout.write(`Dichtbij is ready: http://localhost:${port}\n`)
// Whom to call is made before anything else.
const first = locales.flatMap((locale) => (['help-now', 'home'] as const).map((page) => addressOf(page, locale)))
void Promise.allSettled(first.map((path) => documents?.find(path)))
