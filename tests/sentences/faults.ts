import type { AskerWords } from '@/ui/say/asker-words'
import { nameToSay } from '@/ui/say/name-to-say'
import { services } from '../directory-under-test'

/** Names that are said, which a sentence may only put whole in its place. */
const names = [...services.filter(({ access }) => access === 'referral').map(({ name }) => nameToSay(name)), 'SAVE']
const bent = new RegExp(
  `(?:^|[^\\p{L}])(?:${names.map((name) => name.replace(/[().]/g, '\\$&')).join('|')})[’'\\p{L}]`,
  'u',
)

/** The blank for an age, which only who speaks can fill in. */
const blank = / (?:is|ben|am) … (?:jaar|oud|years old|old)\./g

const ownChild = /\b(?:je|jouw|uw|mijn|your|my) (?:kind|zoon|dochter|child|son|daughter)\b/i
const ownFamily = /\b(?:ons gezin|onze kinderen|mijn ex|our (?:family|children|home))\b/i

/** What nobody says, by what is wrong with it. */
const faults: readonly { wrong: string; isIn: (text: string, asker: AskerWords) => boolean }[] = [
  { wrong: 'a word twice', isIn: (text) => /(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu.test(text) },
  { wrong: 'a sentence twice', isIn: (text) => new Set(sentencesIn(text)).size < sentencesIn(text).length },
  {
    wrong: 'no whole sentence',
    isIn: (text) => !sentencesIn(text).every((one) => /^\p{Lu}.*[\p{L}\d][.?]$/u.test(one)),
  },
  { wrong: 'spaces', isIn: (text) => / {2}|^ | $| [.,?!]/.test(text) },
  { wrong: 'an empty place', isIn: (text) => /[{}[\]<>…]|undefined|null|\bsay\./.test(text.replace(blank, ' .')) },
  { wrong: 'two ages', isIn: (text) => (text.match(blank) ?? []).length > 1 },
  { wrong: 'a band of ages', isIn: (text) => /\b(?:onder de|jonger dan|tot en met|under|aged?) \d/i.test(text) },
  {
    wrong: 'a feeling as a thing',
    isIn: (text) => /\b(?:gaat over|is about) (?:je|mijn|your|my|feeling)\b/i.test(text),
  },
  { wrong: 'a bent name', isIn: (text) => bent.test(text) },
  { wrong: 'another’s child as one’s own', isIn: (text, asker) => asker !== 'parent' && ownChild.test(text) },
  { wrong: 'another’s family as one’s own', isIn: (text, asker) => isOther(asker) && ownFamily.test(text) },
  {
    wrong: 'one’s own child as another’s',
    isIn: (text, asker) =>
      asker === 'parent' && ownChild.test(text) && /\b(?:het kind|the child) (?:is|has)\b/i.test(text),
  },
]

const isOther = (asker: AskerWords): boolean => asker === 'other' || asker === 'professional'

const sentencesIn = (text: string): string[] => text.split(/(?<=[.?!]) /)

/** What is wrong with a text that this asker would say, by name. */
export const faultsIn = (text: string, asker: AskerWords): string[] =>
  faults.filter(({ isIn }) => isIn(text, asker)).map(({ wrong }) => wrong)
