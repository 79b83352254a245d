import { describe, expect, test } from 'vitest'
import { situationsTold } from '@/content/explained/situations-told'
import { situationWords } from '@/content/situations/situation-page'
import { findSituation, rowFor, situations } from '@/core/situations/find-situations'
import { locales } from '@/i18n/languages'
import { type ExplanationId, pathOf } from '@/i18n/page-words'
import { wordsIn } from '@/i18n/words'

const told = Object.entries(situationsTold).flatMap(([page, ids]) =>
  ids.map((id) => ({ page: page as ExplanationId, id })),
)
const labelsOf = (locale: (typeof locales)[number], id: string): Record<string, string> =>
  (wordsIn(locale).situations as Record<string, { label: Record<string, string> }>)[id]?.label ?? {}
const askers = { child: 'child', teen: 'youth', young: 'youth', parent: 'parent' } as const

describe.each(locales)('the links to situations in %s', (locale) => {
  test.each(told)('$page names $id in the words of whom it is for', ({ page, id }) => {
    expect(findSituation(id)?.id).toBe(id)
    expect(labelsOf(locale, id)[askers[pathOf(page)]]).toBeTruthy()
  })

  test.each(['parent', 'youth'] as const)('the page of whatever a %s may choose has a part for them', (who) => {
    const offered = situations.filter((one) => rowFor(one, { who }))
    expect(offered.filter(({ id }) => !labelsOf(locale, id)[who] || !situationWords(id, locale)?.[who])).toEqual([])
  })
})
