const dutch =
  'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig tweeëntwintig drieëntwintig'
const english =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'

/** Longest first, so that 'zeventien' is not read as 'zeven'. */
const words = [dutch, english]
  .flatMap((list) => list.split(' ').map((word, at): [string, number] => [word, at + 2]))
  .sort(([a], [b]) => b.length - a.length)
const numbers = new Map(words)
const anyWord = `(?<!\\p{L})(${words.map(([word]) => word).join('|')})`

const andAHalf = new RegExp(`${anyWord}(?:\\s*[ëe]n\\s*(?:een\\s*)?hal(?:f|ve)|\\s+and\\s+a\\s+half)(?!\\p{L})`, 'giu')
const whole = new RegExp(`${anyWord}(?!\\p{L})|${anyWord}(?=jarig)`, 'giu')
const one = /(?<!\p{L})(?:één|een|one)(?=\s+(?:jaar\s+oud|year[\s-]+old))/giu

const numberOf = (word: string | undefined): number => numbers.get((word ?? '').toLowerCase()) ?? 0

/** The text with the numbers from one to 23 that it has as Dutch or English words in digits, and halves behind a comma. */
export const withDigits = (text: string): string =>
  text
    .replace(/(?<!\p{L})anderhal(?:f|ve)(?!\p{L})/giu, '1,5')
    .replace(andAHalf, (_, word) => `${numberOf(word)},5`)
    .replace(whole, (_, word, glued) => String(numberOf(word ?? glued)))
    .replace(one, '1')
    .replace(/(\d)\s*½|(\d)\s1[/⁄]2(?!\d)/gu, (_, before, other) => `${before ?? other},5`)
