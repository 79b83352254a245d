import { randomBytes, randomUUID } from 'node:crypto'
import { constants, setPriority } from 'node:os'
import { env } from '../env'
import { listen } from '../server/listen'
import { openServer } from '../server/open-server'
import { stopGracefully } from '../server/stop-gracefully'
import { meetCity } from '../sign-in/openid'
import { withDirectory } from '../store/database/client'
import { checkThere } from '../store/database/database-file'
import { eraseLeavers } from '../store/people/keepers'
import { dropExpired } from '../store/people/sessions'
import { newToken } from '../store/people/tokens'
import { answerKeepers } from './answer'
import { linksByTheClock } from './links/links-by-the-clock'
import { cityIn, originOf, siteOf } from './origin'

// On one machine with the site whoever looks for help goes first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

const hour = 3_600_000
const room = { url: env.DATABASE_URL, origin: originOf(env), now: () => new Date(), token: () => newToken(randomBytes) }
const settings = cityIn(env)
const city = settings && meetCity(settings, room.now, (why) => console.error(`The city's own sign-in: ${why}`))
// What is not right with it is told at once, and nothing waits for it.
void city?.find()
const links = env.LINK_CHECK ? linksByTheClock(room, env) : undefined
const server = openServer(
  answerKeepers({
    room,
    city,
    newId: randomUUID,
    site: siteOf(env),
    safeExit: env.SAFE_EXIT_URL,
    trustedProxies: env.TRUSTED_PROXIES,
    ...(links && { lookNow: links.lookNow }),
  }),
)
stopGracefully(server, undefined, links?.stop)

/** What nobody needs any more goes; a store that cannot be reached is tried again an hour later. */
const tidy = () =>
  checkThere(room.url)
    .then(() =>
      withDirectory(room.url, async (store) => {
        await dropExpired(store, room.now())
        await eraseLeavers(store, room.now())
      }),
    )
    .catch(() => {})
setInterval(tidy, hour).unref()
void tidy()

const port = await listen(server, { HOST: env.KEEPERS_HOST, PORT: env.KEEPERS_PORT })
process.stdout.write(`The keepers' room is ready: ${env.KEEPERS_URL ?? `http://localhost:${port}`}\n`)
