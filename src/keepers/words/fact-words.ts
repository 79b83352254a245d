import { type KeptFact, keptFacts } from '@/core/facts/kept-fact'
import type { Freshness } from '@/core/freshness/freshness'

/** What a fact is called, and what one asks about it on the phone. */
export const factWords: Record<KeptFact, { name: string; ask: string }> = {
  existence: { name: 'Bestaan en naam', ask: 'Bestaat dit nog, en heet het nog zo?' },
  phones: { name: 'Telefoon', ask: 'Op welk nummer bellen mensen het beste?' },
  hours: { name: 'Tijden', ask: 'Op welke dagen en uren kunnen mensen bellen of langskomen?' },
  locations: { name: 'Adres', ask: 'Waar kunnen mensen langskomen? Is er een drempel of trap?' },
  website: { name: 'Website en e‑mail', ask: 'Wat is de website? Mogen mensen mailen?' },
  access: { name: 'Hoe je binnenkomt', ask: 'Kan iedereen zelf komen, of is een verwijzing nodig? Van wie?' },
  ages: { name: 'Voor wie', ask: 'Voor welke leeftijd is het? Voor ouders of jongeren?' },
  areas: { name: 'Gebied', ask: 'Voor welke wijken is het?' },
  fees: { name: 'Kosten', ask: 'Kost het iets?' },
  terms: { name: 'Soort en onderwerpen', ask: 'Wat voor hulp is het, en waarover?' },
  text: { name: 'Tekst', ask: 'Klopt wat er staat over wat je er krijgt?' },
}

export const freshnessWords: Record<Freshness, string> = {
  fresh: 'pas nagekeken',
  due: 'bijna nakijken',
  stale: 'lang niet nagekeken',
  unknown: 'datum onbekend',
}

/** The words of a fact of this name; undefined of any other text. */
export const factNamed = (name: string): { name: string; ask: string } | undefined =>
  keptFacts.some((fact) => fact === name) ? factWords[name as KeptFact] : undefined
