import type { Span } from '../span'

const space = String.raw`[ \u00a0\u202f]`
/** Digits of one number, with what people write between them. */
const digits = (count: string) => String.raw`(?:${space}?[-\u2010-\u2013()]?${space}?\(?\d\)?){${count}}(?!\d)`

/** What a figure before it counts, which is then no number to call. */
const counted =
  'euro eur procent percent jaar jaren jarige years? maand(?:en)? months? we+k(?:en)? weeks? dag(?:en)? days? uur uren hours? min(?:uut|uten|utes?)? keer times kinderen children jongeren young mensen people gezinnen families ouders parents plaatsen plekken places meter km'
const isCounted = new RegExp(String.raw`^\s?(?:[%€]|(?:${counted.split(' ').join('|')})\b)`, 'i')

/** Of a country, 0800 and the like with four or seven digits, any other with ten, and what begins with a zero and is not a whole number, as 030 is. */
const withZero = String.raw`(?:\+|00)[1-9]\d?${digits('8,11')}|\(?0(?:800|90[069])(?:${digits('7')}|${digits('4')})|(?!\d\d[-/]\d\d?[-/]\d\d)\(?0[1-9]${digits('8')}|0\d{2,3}(?!\d)`
/** Short ones: of a municipality (14 030), European (116 111), and 112 and 113. */
const short = String.raw`14${space}?0\d{2,3}(?!\d)|116${space}?\d{3}(?!\d)|11[23](?![\da-z]|${space}?[-\u2013]${space}?\d)`
// No look-behind: browsers of before 2023 refuse the whole script for it.
const called = new RegExp(`(${withZero})|(${short})`, 'g')

/** Where a text names numbers that are called, in any of the ways in which they are written. A price, an age, a year, a time or a date is none. */
export function numbersIn(text: string): Span[] {
  return [...text.matchAll(called)].flatMap(({ 0: number, 2: isShort, index }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + number.length)]
    const isPart = /(?:\d|\d[.,:\-–]|[€$£]\s?)$/.test(before) || /^[.,:]\d/.test(after)
    const isAmount = isShort && (/\p{L}$/u.test(before) || isCounted.test(after))
    return isPart || isAmount ? [] : [{ start: index, end: index + number.length }]
  })
}

/** Where a text has words with such a number in them, each whole: Spoor030, 112NL, 113.nl. */
export const numberWordsIn = (text: string): Span[] =>
  numbersIn(text).map(({ start, end }) => ({
    start: start - (/[\p{L}\d]*$/u.exec(text.slice(0, start))?.[0].length ?? 0),
    end: end + (/^(?:[.-]?[\p{L}\d]+)*/u.exec(text.slice(end))?.[0].length ?? 0),
  }))

/** Where a text has such a number that is no part of a name, as that in 113.nl is. */
export function bareNumbersIn(text: string): Span[] {
  const words = numberWordsIn(text)
  return numbersIn(text).filter(({ start, end }, index) => words[index]?.start === start && words[index]?.end === end)
}

/** The text for a voice: numbers that are called digit by digit, with a rest where they are parted. Everything else stays as it is. */
export function spellNumbers(text: string): string {
  const spans = numbersIn(text)
  const between = spans.map(({ end }, index) => text.slice(end, spans[index + 1]?.start))
  return (
    text.slice(0, spans[0]?.start) +
    spans.map((span, index) => spell(text.slice(span.start, span.end)) + between[index]).join('')
  )
}

const spell = (number: string): string =>
  (number.startsWith('+') ? '+ ' : '') + (number.match(/\d+/g) ?? []).map((group) => [...group].join(' ')).join(', ')
