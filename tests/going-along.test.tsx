import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { metadataOf } from '@/app/[locale]/situatie/[id]/situation-at'
import { goingAlongSources } from '@/content/situations/going-along-sources'
import { situationWords } from '@/content/situations/situation-page'
import { isAdvice } from '@/core/routing/first-cards'
import { rowFor, situations } from '@/core/situations/find-situations'
import { firstHelp } from '@/core/situations/first-help'
import { helpAlong } from '@/core/situations/help-along'
import { openingOf, openings } from '@/core/situations/openings'
import type { Situation } from '@/core/situations/situation'
import { addressOf } from '@/i18n/addresses'
import { locales } from '@/i18n/languages'
import { wordsIn } from '@/i18n/words'
import { GoAlongView } from '@/ui/situation/go-along-view'
import { services } from './directory-under-test'
import { listSentences, listWords } from './reading/readability'

const now = new Date('2026-11-24T10:00:00+01:00')
/** Old enough to be talked with about it. */
const talksFrom = 6
/** A parent may be who hurts, or a search for the child comes first: asked for advice, nobody talks with them. */
const notWithParents = ['ran-away', 'not-free-to-choose', 'sexual-violence', 'exploited']
/** The child is the one who may hurt. */
const notWithChild = ['child-hits-parent']

const named = situations.map((situation) => ({ id: situation.id, situation }))
const ordinary = named.filter(({ situation }) => !situation.danger)
const dangerous = named.filter(({ situation }) => situation.danger)

const isAboutOneWhoTalks = ({ rows, otherChild }: Situation) =>
  otherChild === true || rows.some(({ who, years }) => who.includes('youth') || (years && years[1] >= talksFrom))

function seenIn(id: string, locale: (typeof locales)[number]) {
  const seen = situationWords(id, locale)?.seen
  if (!seen) throw new Error(`${id} has no words in ${locale}`)
  return seen
}

test('every situation begins to talk in one way, and no way is for nothing', () => {
  const all = Object.values(openings).flat()
  expect(all.toSorted()).toEqual(situations.map(({ id }) => id).toSorted())
})

describe.each(locales)('going along in %s', (locale) => {
  const words = wordsIn(locale)

  function show(situation: Situation): string {
    const opening = openingOf(situation.id)
    if (!opening) throw new Error(`${situation.id} has no opening`)
    return renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} messages={words as never} timeZone="Europe/Amsterdam">
        <GoAlongView
          situation={situation}
          seen={seenIn(situation.id, locale)}
          opening={opening}
          first={helpAlong(situation, services, now)}
          sources={goingAlongSources(locale)}
          now={now}
        />
      </NextIntlClientProvider>,
    )
  }

  test.each(named)('$id has words for whom one may talk with, and for nobody else', ({ id, situation }) => {
    const { child, parent } = seenIn(id, locale)
    expect(child !== undefined).toBe(isAboutOneWhoTalks(situation) && !notWithChild.includes(id))
    expect(parent !== undefined).toBe(
      rowFor(situation, { who: 'parent' }) !== undefined && !notWithParents.includes(id),
    )
  })

  test('a child hears at most ten words at once, a parent at most fifteen', () => {
    const said = named.flatMap(({ id }) => {
      const { child = '', parent = '' } = seenIn(id, locale)
      return [
        { id, text: child, most: 10 },
        { id, text: parent, most: 15 },
      ]
    })
    const asked = Object.entries(words.goAlong.openings).flatMap(([id, { child, parent }]) => [
      { id, text: child, most: 10 },
      { id, text: parent, most: 15 },
    ])
    const secret = [words.goAlong.say.secretSay, words.goAlong.say.secretSayOwn].map((text) => ({
      id: 'secret',
      text,
      most: 10,
    }))
    const long = [...said, ...asked, ...secret].flatMap(({ id, text, most }) =>
      listSentences(text).flatMap((sentence) => (listWords(sentence).length > most ? [`${id}: ${sentence}`] : [])),
    )
    expect(long).toEqual([])
  })

  test.each(dangerous)('$id begins with the danger, then the help, and folds what one can say', ({ situation }) => {
    const html = show(situation)
    const at = ['danger-notice', words.goAlong.first.title, words.goAlong.along.title, words.goAlong.say.title].map(
      (part) => html.indexOf(part),
    )
    expect(at).not.toContain(-1)
    expect(at).toEqual(at.toSorted((a, b) => a - b))
    expect(html).toContain(`<summary>${words.goAlong.say.title}</summary>`)
    expect(html).not.toContain(words.goAlong.refused.again)
  })

  test.each(ordinary)(
    '$id says whom to call in danger before anything else, and asks for advice with no names',
    ({ situation }) => {
      const html = show(situation)
      const beforeFirstPart = html.slice(0, html.indexOf('<h2'))
      for (const href of ['tel:112', 'tel:08002000']) expect(beforeFirstPart).toContain(`href="${href}"`)
      expect(html.match(/<h1/g)).toHaveLength(1)
    },
  )

  test.each(['lgbt', 'gender'])('what %s is about, a child decides to tell, and nobody asks its parents', (id) => {
    const situation = named.find((one) => one.id === id)?.situation
    const html = situation ? show(situation) : ''
    for (const said of ['secretSayOwn', 'parentBegins'] as const) expect(html).toContain(words.goAlong.say[said])
    expect(html).toContain(words.goAlong.along.may.child)
    expect(html).not.toContain(words.goAlong.along.may.both)
  })

  test.each(named)('$id names who helps first there, in the order of its own page', ({ situation }) => {
    const own = firstHelp(situation, 'someone-else', services, now)
    const first = own.length > 0 ? own : firstHelp(situation, 'youth', services, now)
    const html = show(situation)
    const at = first.map((card) =>
      html.indexOf(
        isAdvice(card) ? words.goAlong.advice[card].title : `href="${addressOf('guide', locale, card.service.slug)}"`,
      ),
    )
    expect(first.length).toBeGreaterThan(0)
    expect(at).not.toContain(-1)
    expect(at).toEqual(at.toSorted((a, b) => a - b))
    expect(html.match(/<li class="card help"/g)).toHaveLength(first.length)
  })
})

test('what somebody else may choose has its own first help, and only what the young are asked has theirs', () => {
  for (const { situation } of named) {
    const own = firstHelp(situation, 'someone-else', services, now)
    const forOthers = situation.rows.some(({ who }) => who.includes('someone-else') || who.includes('parent'))
    expect(own.length > 0, situation.id).toBe(forOthers)
    expect(helpAlong(situation, services, now)).toEqual(forOthers ? own : firstHelp(situation, 'youth', services, now))
  }
})

test('the tab tells nothing of a danger, and no search engine keeps it', () => {
  for (const { situation } of dangerous) {
    const { title, robots, referrer } = metadataOf(situation, 'neutral', ({ id }) => id)
    expect({ title, robots, referrer }).toEqual({
      title: { absolute: 'neutral' },
      robots: 'noindex',
      referrer: 'no-referrer',
    })
  }
  for (const { id, situation } of ordinary)
    expect(metadataOf(situation, 'neutral', ({ id }) => id)).toEqual({ title: id })
})
