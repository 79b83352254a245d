import { randomBytes, randomUUID } from 'node:crypto'
import { constants, setPriority } from 'node:os'
import { resolve } from 'node:path'
import { env } from '../env'
import { openFolderPost, openServerPost } from '../mail/post'
import { listen } from '../server/listen'
import { openServer } from '../server/open-server'
import { stopGracefully } from '../server/stop-gracefully'
import { meetCity } from '../sign-in/openid'
import { withDirectory } from '../store/database/client'
import { checkThere } from '../store/database/database-file'
import { eraseMails, mailFolder } from '../store/mails'
import { eraseLeavers } from '../store/people/keepers'
import { dropExpired } from '../store/people/sessions'
import { newToken } from '../store/people/tokens'
import { answerKeepers } from './answer'
import { linksByTheClock } from './links/links-by-the-clock'
import { cityIn, originOf, siteOf } from './origin'
import { reviewOrganizations } from './review-organizations'
import { mailSender } from './send-mails'

// On one machine with the site whoever looks for help goes first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

const [tenSeconds, hour] = [10_000, 3_600_000]
const room = { url: env.DATABASE_URL, origin: originOf(env), now: () => new Date(), token: () => newToken(randomBytes) }
const settings = cityIn(env)
const city = settings && meetCity(settings, room.now, (why) => console.error(`The city's own sign-in: ${why}`))
// What is not right with it is told at once, and nothing waits for it.
void city?.find()
const links = env.LINK_CHECK ? linksByTheClock(room, env) : undefined
const folder = mailFolder(env.DATABASE_URL)
const post =
  env.SMTP_URL && env.MAIL_FROM ? openServerPost({ smtp: env.SMTP_URL, from: env.MAIL_FROM }) : openFolderPost(folder)
const mails = mailSender({ ...room, post, site: siteOf(env) })
const server = openServer(
  answerKeepers({
    room,
    city,
    newId: randomUUID,
    site: siteOf(env),
    safeExit: env.SAFE_EXIT_URL,
    trustedProxies: env.TRUSTED_PROXIES,
    ...(links && { lookNow: links.lookNow }),
    mailFolder: env.SMTP_URL ? undefined : resolve(folder),
  }),
)
stopGracefully(server, undefined, async () => {
  await Promise.all([links?.stop(), mails.stop()])
})

/** What nobody needs any more goes; a store that cannot be reached is tried again an hour later. */
const tidy = () =>
  checkThere(room.url)
    .then(() =>
      withDirectory(room.url, async (store) => {
        await dropExpired(store, room.now())
        await eraseLeavers(store, room.now())
        await eraseMails(store, room.now())
        await post.tidy(room.now())
        await reviewOrganizations(store, room.now())
      }),
    )
    .catch(() => {})
setInterval(tidy, hour).unref()
void tidy()
// A store that cannot be reached is looked for again ten seconds later.
setInterval(() => void mails.send().catch(() => {}), tenSeconds).unref()

const port = await listen(server, { HOST: env.KEEPERS_HOST, PORT: env.KEEPERS_PORT })
process.stdout.write(`The keepers' room is ready: ${env.KEEPERS_URL ?? `http://localhost:${port}`}\n`)
