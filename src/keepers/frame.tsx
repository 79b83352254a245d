import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { wordsIn } from '@/i18n/words'
import { Mark } from '@/ui/art/mark'
import { EscalationStrip } from '@/ui/frame/escalation-strip'
import { withNumbersKept } from '../server/with-numbers-kept'
import { type Styled, withStyle } from '../server/with-style'
import type { Me } from './asked'
import { isAdministrator, isEditor } from './may'

interface Page {
  title: string
  main: ReactNode
  /** Who is signed in; undefined where nobody is. */
  me?: Me | undefined
  /** The public site. */
  site: string
  /** The path of the page, for the menu to show where one is. */
  at?: string | undefined
  /** The script of the sign-in, where it is needed. */
  script?: string | undefined
}

const words = wordsIn('nl')

/** A whole page of the room, with the rules for danger on top as on every page of Dichtbij. Ships no script but that of the sign-in. */
export function page({ title, main, me, site, script, at }: Page): Styled {
  const html = renderToStaticMarkup(
    <html lang="nl" dir="ltr">
      {/* biome-ignore lint/style/noHeadElement: no page of Next */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no" />
        <title>{`${title} · Beheer van Dichtbij`}</title>
        <link rel="icon" href="/icon.svg" />
        {script && <script type="module" async src={script} />}
      </head>
      <body>
        <a className="skip hidden-to-eyes" href="#main">
          {words.site.skip}
        </a>
        <EscalationStrip words={words} rulesAddress={`${site}/nl/nu-hulp`} />
        <header className="frame site-header">
          <a className="site-name" href="/beheer">
            <Mark />
            Beheer
          </a>
          {me && (
            <nav className="flex flex-wrap gap-x-4" aria-label="Beheer">
              {linksFor(me).map(([path, label]) => (
                <a
                  key={path}
                  className="inline-flex min-h-11 items-center"
                  href={path}
                  aria-current={path === at ? 'page' : undefined}
                >
                  {label}
                </a>
              ))}
            </nav>
          )}
        </header>
        <main id="main" className="frame pb-8">
          <IntlProvider locale="nl" messages={words} timeZone="Europe/Amsterdam">
            {main}
          </IntlProvider>
        </main>
      </body>
    </html>,
  )
  return withStyle(`<!DOCTYPE html>${withNumbersKept(html)}`)
}

const ofAdministrators = ['/beheer/mensen', '/beheer/mail']

function linksFor(me: Me): [path: string, label: string][] {
  if (!isEditor(me))
    return [
      [`/beheer/organisatie/${me.organizationSlug}`, 'Mijn organisatie'],
      ['/beheer/ik', 'Ik'],
    ]
  return [
    ['/beheer', 'Wachtrij'],
    ['/beheer/organisaties', 'Organisaties'],
    ['/beheer/meldingen', 'Meldingen'],
    ['/beheer/belronde', 'Belronde'],
    ['/beheer/hoe-waar', 'Hoe waar?'],
    ['/beheer/links', 'Links'],
    ['/beheer/mensen', 'Mensen'],
    ['/beheer/mail', 'Mail'],
    ['/beheer/logboek', 'Logboek'],
    ['/beheer/ik', 'Ik'],
  ].filter(([path = '']) => !ofAdministrators.includes(path) || isAdministrator(me)) as [string, string][]
}
