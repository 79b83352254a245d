import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findPlace } from '../place/place'
import { wijkSlugs } from '../place/wijken'
import type { Service } from '../service'
import { everyHour, everyJourney, everySituation } from './every-journey'
import { plan } from './plan'

const { services } = JSON.parse(readFileSync('data/directory.json', 'utf8')) as { services: Service[] }

/** Places in which each service that serves only a part of the city can be reached. */
const places = [undefined, ...wijkSlugs].map(findPlace)

test('no service of the directory is out of reach of every plan; 112 and SAVE stand in the rules for danger', () => {
  const unseen = new Set(services.filter(({ slug }) => slug !== '112' && slug !== 'save').map(({ slug }) => slug))
  const journeys = [...everySituation(false), ...everyJourney()].filter(({ weight, known }) => !weight && !known)
  // What is there for a part of the city only is looked for there, by one journey for each topic.
  for (const place of places)
    for (const answers of place.status === 'not-given'
      ? journeys
      : journeys.filter(({ who, age }) => who === 'parent' && !age))
      for (const { services: shown, more } of plan(answers, place, everyHour.evening, services).steps)
        for (const { service, candidates } of [...shown, ...more])
          for (const { slug } of [service, ...candidates]) unseen.delete(slug)
  expect([...unseen]).toEqual([])
})
