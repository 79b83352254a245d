import { describe, expect, test } from 'vitest'
import { findPlace } from '@/core/place/place'
import { plan } from '@/core/routing/plan'
import { services } from './directory-under-test'
import { vignettes } from './vignettes'

describe('a person, and what they see', () => {
  test.each(vignettes.map((one) => [one.who, one] as const))('%s', (_, { answers, place, at, sees }) => {
    const { steps } = plan(answers, findPlace(place), new Date(at), services)
    const seen = steps.map(({ id, services }) => `${id}: ${services.map(({ service }) => service.slug).join(', ')}`)
    for (const [index, expected] of sees.entries())
      expect(seen[index]?.startsWith(expected) ? expected : seen[index]).toBe(expected)
  })
})
