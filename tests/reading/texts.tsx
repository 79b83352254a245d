import { readFileSync } from 'node:fs'
import { createTranslator, IntlProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import nl from '../../messages/nl.json'
import { AboutNl } from '../../src/content/about/nl'
import { AccessibilityNl } from '../../src/content/accessibility/nl'
import { EmbedNl } from '../../src/content/embed/nl'
import { explanations } from '../../src/content/explained/explanations'
import { PrivacyNl } from '../../src/content/privacy/nl'
import { ProfessionalsNl } from '../../src/content/professionals/nl'
import { situationWords } from '../../src/content/situations/situation-page'
import type { Service } from '../../src/core/service'
import { situations } from '../../src/core/situations/find-situations'
import { explanationIds, pathOf } from '../../src/i18n/page-words'

/** Whom a text is for: adults and young people at level B1, children at A2. */
export type Level = 'plain' | 'child'

export interface Text {
  name: string
  level: Level
  blocks: readonly string[]
}

/** Every Dutch text of the product. */
export const listTexts = (): Text[] => [
  ...listContent(),
  ...listProfessional(),
  ...listExplanations(),
  ...listSeen(),
  ...listMessages(),
  ...listServices(),
]

/** The blocks of markup that end a sentence, without what a hard word opens. */
export function blocksOf(node: ReactNode): string[] {
  return render(node)
    .replace(/<pre.*?<\/pre>/gs, '')
    .replace(/<span[^>]*popover.*?<\/button><\/span>/g, '')
    .split(/<\/?(?:p|li|h\d|ul|ol|dt|dd|div|section)\b[^>]*>/)
    .map((block) =>
      block
        .replace(/<[^>]+>/g, '')
        .replaceAll('&#x27;', "'")
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
        .trim(),
    )
    .filter(Boolean)
}

const listContent = (): Text[] =>
  Object.entries({ about: AboutNl, accessibility: AccessibilityNl, privacy: PrivacyNl }).map(([name, Page]) => ({
    name: `content/${name}`,
    level: 'plain',
    blocks: blocksOf(<Page />),
  }))

const listProfessional = (): Text[] => [
  { name: 'content/professionals', level: 'plain', blocks: blocksOf(<ProfessionalsNl ready={null} />) },
  {
    name: 'content/embed',
    level: 'plain',
    blocks: blocksOf(<EmbedNl shown={null} line={null} height={720} site="dichtbij.nl" />),
  },
]

const listExplanations = (): Text[] =>
  explanationIds.map((id) => {
    const { title, lead, parts } = explanations[id].nl
    return {
      name: `content/explained/${id}`,
      level: pathOf(id) === 'child' ? 'child' : 'plain',
      blocks: [title, lead, ...parts.flatMap(({ title, body }) => [title, ...blocksOf(body)])],
    }
  })

/** What somebody says to a child, and to a parent, to begin to talk. */
const listSeen = (): Text[] =>
  (['child', 'parent'] as const).map((reader) => ({
    name: `content/situations seen ${reader}`,
    level: reader === 'child' ? 'child' : 'plain',
    blocks: situations.flatMap(({ id }) => situationWords(id, 'nl')?.seen[reader] ?? []),
  }))

const asked = { who: ['parent', 'youth', 'someone-else', 'professional'], words: ['adult', 'youth', 'child'] } as const

/** A short word for every blank, so that a sentence has its usual length. */
const blanks = new Proxy({} as Record<string, unknown>, {
  get: (_, name) =>
    /^(number|total|count|min|max|years|most|ownM..)$/.test(String(name)) ? 3 : name === 'link' ? () => 'hier' : 'hulp',
  has: () => true,
})

/** Messages in the words for each reader, by the page they stand on. What is for children only is of level A2. */
function listMessages(): Text[] {
  const t = createTranslator({ locale: 'nl', messages: nl, onError: () => {}, timeZone: 'Europe/Amsterdam' })
  const found = new Map<string, Text & { blocks: string[] }>()
  for (const path of listPaths(nl)) {
    const template = String(path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], nl))
    for (const words of asked.words)
      for (const who of asked.who) {
        const isChild = words === 'child' ? /\bwords, select/.test(template) : isForChildren(path)
        const values = new Proxy(blanks, {
          get: (target, name) =>
            ({ who, words, asks: 'yes', hasTeam: 'yes' })[String(name)] ?? Reflect.get(target, name),
        })
        const said = String(t.markup(path as never, values as never))
        if (words === 'child' && !isChild) continue
        const level: Level = isChild ? 'child' : 'plain'
        const name = `messages/${path.split('.')[0]} ${level}`
        const text = found.get(name) ?? { name, level, blocks: [] }
        // A label of a few words is no sentence.
        if (/[.!?]$/.test(said) && !text.blocks.includes(said)) text.blocks.push(said)
        found.set(name, text)
      }
  }
  return [...found.values()].filter(({ blocks }) => blocks.length > 0)
}

const isForChildren = (path: string): boolean =>
  /^(explained\.(rings|talk)|topics\.child|goAlong\.(openings\.\w+\.child|say\.secretSay\w*))\b/.test(path)

const listPaths = (node: object, under = ''): string[] =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [under + key] : listPaths(value as object, `${under}${key}.`),
  )

function listServices(): Text[] {
  const { services } = JSON.parse(readFileSync('data/directory.json', 'utf8')) as { services: Service[] }
  return services.flatMap(({ slug, texts }) =>
    texts
      .filter(({ language }) => language === 'nl')
      .map(({ register, description, applicationProcess, feesDescription, alert }) => ({
        name: `service/${slug} ${register}`,
        level: register,
        blocks: [description, applicationProcess, feesDescription, alert].filter((one) => one !== null),
      })),
  )
}

const render = (node: ReactNode): string =>
  renderToStaticMarkup(
    <IntlProvider locale="nl" messages={nl} timeZone="Europe/Amsterdam">
      {node}
    </IntlProvider>,
  )

/** The hard words that this markup opens. */
export const termsIn = (node: ReactNode): string[] =>
  [...render(node).matchAll(/<span id="term-([a-z0-9-]+)"/g)].map((match) => match[1] ?? '')
