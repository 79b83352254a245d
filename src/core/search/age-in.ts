import { plainText } from '../place/postcode'
import { withDigits } from './numbers-in-words'

const oldest = 25
/** Longer than any question that is searched. */
const mostLetters = 1000

const number = String.raw`(?<![\d.,:/€½+–-])(\d{1,2}(?:[.,]\d)?)(?![\d:]|[.,]\d)`
const child =
  'kind|kindje|zoon|zoontje|dochter|dochtertje|jongen|jongetje|meisje|meid|kleinzoon|kleindochter|kleinkind|neefje|nichtje|leerling|broertje|zusje|baby|peuter|kleuter|dreumes|puber|tiener|kinderen|zonen|zoons|dochters|child|kid|son|daughter|boy|girl|toddler|bebek|رضيع'
const somebody = String.raw`(?:${child})(?:\s+(?:van|is|wordt|of|was))?|(?:hij|zij|ze|he|she)(?:\s+(?:is|wordt|turns)|[’']s)|(?:ik\s+(?:ben|word)|i\s+am|i[’']m)|aged?`
/** What a bare number may count instead of years, and what would make it a part of something longer. */
const isCounted = String.raw`(?!\s*(?:[+%×/–-]|euro|eur\b|uur|uren|dag|week|weken|maand|mnd|min|keer|kilo|kg|cm|km|meter|procent|graden|hour|day|month|minute|times)|[\p{L}])`

const inYears = new RegExp(
  String.raw`${number}[\s-]*(?:jaar|jarig\p{L}*|jr|j(?!\p{L})|years?|yrs?|yo(?!\p{L})|yaş\p{L}*|سنوات|سنة|عام)`,
  'dgiu',
)
const bare = new RegExp(String.raw`(?<!\p{L})(?:${somebody})[\s(:,]*${number}${isCounted}`, 'dgiu')
const birthday =
  /(?:(?:op\s+(?:mijn|m[’']n|zijn|z[’']n|haar)\s+)(\d{1,2})(?:d?e|ste)(?!\p{L})|(?<!\d)(\d{1,2})(?:d?e|ste)\s+verjaardag)/giu
const inMonths = new RegExp(String.raw`${number}[\s-]*(?:maand\p{L}*|mnd|months?|aylık|شهر\p{L}*)(?!\p{L})`, 'dgiu')
const inWeeks = new RegExp(String.raw`${number}[\s-]*(?:week|weken|weeks?|wk)(?!\p{L})`, 'dgiu')

/** More than one number, or a bound: not one age. */
const joins = String.raw`(?:-|–|—|/|,|\+|tot(?:\s+en\s+met)?|t/m|tm|en|of|à|to|or|and|ve|ile|و)`
const severalBefore = new RegExp(
  String.raw`\d\s*(?:jaar\s*)?${joins}?\s*$|(?<!\p{L})(?:onder|beneden|tot|tot\s+en\s+met|t/m|vanaf|boven|tussen|dan|minstens|maximaal|under|above|below|from|until|between|than)(?:\s+(?:de|het|the))?\s*$`,
  'iu',
)
const severalBehind = new RegExp(
  String.raw`^\s*(?:${joins}\s*(?:van\s+)?\d|(?:en|of|and|or)\s+(?:ouder|jonger|older|younger)|\+)`,
  'iu',
)
const another = /(?<!\p{L})(?:een|één|eentje|andere?|oudste|jongste|one|other)\s+(?:van|of|is)\s+\d{1,2}(?!\d)/iu

/** How long something lasts, or when: no age. */
const lastsBefore =
  /(?<!\p{L})(?:al|sinds|na|over|binnen|gedurende|afgelopen|laatste|ruim|ongeveer|zo[’']n|bijna|elke|elk|per|wacht|wachten|duurt|for|since|after|in|within|every|last|past)(?:\s+(?:een|de))?\s*$/iu
const lastsBehind =
  /^\s*(?:lang|geleden|later|getrouwd|samen|bij\s+elkaar|gescheiden|uit\s+elkaar|wacht\p{L}*|ruzie|ervaring|huur\p{L}*|achterstand|ago|long|married|together|divorced)(?!\p{L})/iu

/**
 * The age of the one child that a text tells of, in whole years that are full; 0 for what is told in weeks or few months. Undefined where it tells
 * none, several, a span ('0-4 jaar') or a bound ('tot 18 jaar'), or an age that is no child's: what is for others is left out only when this is sure.
 * A class at school is no age: children of three ages sit in it.
 */
export function ageIn(text: string): number | undefined {
  const said = withDigits(plainText(text.slice(0, mostLetters)))
  const years = [...said.matchAll(inYears), ...said.matchAll(bare)].filter((told) => !isDuration(told, said))
  if (years.some((told) => isSeveral(told, said))) return undefined
  const ages = [
    ...years.map((told) => Math.floor(countIn(told))),
    ...[...said.matchAll(birthday)].map(([, own, other]) => Number(own ?? other)),
    ...young(inMonths, 12, said),
    ...young(inWeeks, 52, said),
  ].filter((age) => age <= oldest)
  const [age] = ages
  return ages.every((one) => one === age) && !another.test(said) ? age : undefined
}

const countIn = ([, value = '']: RegExpExecArray): number => Number(value.replace(',', '.'))

const before = ({ indices }: RegExpExecArray, said: string) => said.slice(0, indices?.[1]?.[0]).slice(-longestContext)
const behind = ({ 0: all, index }: RegExpExecArray, said: string) =>
  said.slice(index + all.length, index + all.length + longestContext)
const longestContext = 40

const isDuration = (told: RegExpExecArray, said: string): boolean =>
  lastsBefore.test(before(told, said)) || lastsBehind.test(behind(told, said))

const isSeveral = (told: RegExpExecArray, said: string): boolean =>
  severalBefore.test(before(told, said)) || severalBehind.test(behind(told, said))

const ofChild = new RegExp(String.raw`(?<!\p{L})(?:${somebody})[\s(:,]*$`, 'iu')
const isAlone = /^\s*(?:oud|old|$)/iu

/** Ages in months or weeks: those of a child that is named with them, or that are all that is said; rent is owed for months too. */
function young(unit: RegExp, perYear: number, said: string): number[] {
  return [...said.matchAll(unit)]
    .filter((told) => {
      const [first, rest] = [before(told, said), behind(told, said)]
      return !isSeveral(told, said) && (ofChild.test(first) || (isAlone.test(rest) && !lastsBefore.test(first)))
    })
    .map((told) => Math.floor(countIn(told) / perYear))
}
