import type { useTranslations } from 'next-intl'
import { freshnesses } from '@/core/freshness/freshness'
import { byTopic, countAt, whereNotNear } from '@/core/how-true/by-topic'
import { checks } from '@/core/how-true/check-of'
import type { HowTrue } from '@/core/how-true/how-true'
import type { Ask } from '@/core/how-true/not-near'
import { findWijk } from '@/core/place/wijken'
import { type AgeBand, ageBands } from '@/core/triage/answers'
import { topicsFor } from '@/core/triage/topics-for'

type Translate = ReturnType<typeof useTranslations<never>>
type Figure = readonly [day: string, part: string, what: string, of: string, count: number, total: number | null]

/** Every number of the page, a row each under a head, for a spreadsheet: what it counts, and out of how many. */
export function listFigures(
  { day, facts, phones, done, notNear }: HowTrue,
  t: Translate,
): (string | number | null)[][] {
  const part = (name: Part, ...rest: [what: string, of: string, count: number, total: number | null]) =>
    [day, t(`howTrue.parts.${name}`), ...rest] satisfies Figure
  const topic = (ask: Ask) => t(`topics.adult.${ask.topic}.label`)
  const age = (band: AgeBand) => t(`questions.age.options.${band}`, { who: 'professional' })
  const numbers = checks.reduce((sum, check) => sum + phones[check], 0)
  const ofAsks = (name: 'nowhere' | 'everywhere') =>
    byTopic(notNear[name]).map(({ topic: one, ages }) =>
      part(name, t(`topics.adult.${one}.label`), ages.map(age).join(', '), ages.length, countAges(one)),
    )
  return [
    (['day', 'part', 'what', 'of', 'count', 'total'] as const).map((column) => t(`howTrue.columns.${column}`)),
    ...facts.flatMap(({ fact, total, by }) =>
      freshnesses.map((one) =>
        part('facts', t(`howTrue.facts.kinds.${fact}`), t(`howTrue.facts.by.${one}`), by[one], total),
      ),
    ),
    ...checks.map((check) => part('phones', t(`howTrue.phones.checks.${check}`), '', phones[check], numbers)),
    ...(done?.months ?? []).flatMap(({ month, reports, changed, days }) => [
      part('reports', month, t('done.reports'), reports, null),
      part('reports', month, t('done.changed'), changed, reports),
      ...(days === null ? [] : [part('reports', month, t('done.daysHead'), days, null)]),
    ]),
    ...notNear.wijken.flatMap(({ wijk, missing }) =>
      ageBands.map((band) =>
        part('near', findWijk(wijk).name, age(band), countAt(missing, band), countAt(notNear.somewhere, band)),
      ),
    ),
    ...whereNotNear(notNear).flatMap(({ topic: one, groups }) =>
      groups.flatMap(({ ages, wijken }) =>
        wijken.map((wijk) =>
          part('topics', t(`topics.adult.${one}.label`), findWijk(wijk).name, ages.length, countAges(one)),
        ),
      ),
    ),
    ...ofAsks('nowhere'),
    ...ofAsks('everywhere'),
    ...notNear.nothing.map((ask) => part('nothing', topic(ask), `${findWijk(ask.wijk).name}, ${age(ask.age)}`, 1, 1)),
  ]
}

type Part = 'facts' | 'phones' | 'reports' | 'near' | 'topics' | 'nowhere' | 'everywhere' | 'nothing'

/** At how many ages one asks about it. */
const countAges = (topic: Ask['topic']): number => ageBands.filter((age) => topicsFor(age).includes(topic)).length
