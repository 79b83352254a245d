import { z } from 'zod'
import { numbersIn } from '../../core/way-in/numbers-in'

/** Signs that nobody sees: of control, soft hyphens, without width, of direction, between lines. They come along when text is copied from a page. */
const invisible = String.raw`\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb`
const space = String.raw`\s\u2800`

const trimmed = new RegExp(`^[^${space}${invisible}]([\\s\\S]*[^${space}${invisible}])?$`)
const plain = new RegExp(`^[^${space}${invisible}]+( [^${space}${invisible}]+)*$`)
const unbroken = new RegExp(`^[^${space}${invisible}]+$`)

/** Plain text: no markup, and no letters that pretend to be others. */
function honest(text: z.ZodString): z.ZodString {
  return text
    .refine((said) => !markup.test(said), 'plain text, without HTML')
    .refine((said) => !mixed.test(said), 'each word in one alphabet')
}

/** Names that no public page has (RFC 6761, 6762 and 8375), and those of networks of one's own. */
const inside = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|test|invalid|onion|arpa)$/

/** True of a page that others can open too: at a name with a dot in it, and not at the number of a machine, which may be one inside somebody's network. */
function isPublic(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { hostname, username, password } = new URL(text)
  const written = /^https?:\/\/([^/?#]*)/i.exec(text)?.[1] ?? ''
  return (
    username + password === '' &&
    !/[<>"]/.test(text) &&
    /^[\x21-\x7e]+$/.test(written) &&
    /^(?!.*xn--)([a-z\d-]+\.)+[a-z][a-z\d-]*[a-z\d]$/i.test(hostname) &&
    !inside.test(hostname)
  )
}

/** Words without white space or an invisible sign at their ends. */
export const words = honest(z.string().regex(trimmed, 'no space, line end or invisible sign before or behind it'))

/** One line of words with single spaces, and no sign that nobody sees: what somebody copies, to find it or to go there. */
export const plainLine = honest(z.string().regex(plain, 'words with one space between, and no invisible sign'))

/** `<` with a letter behind it begins an element, which nobody should have to read. */
const markup = /<[a-z/!?]/i
/** A word of Latin letters with one of another alphabet in it looks like what it is not. */
const mixed =
  /\p{Script=Latin}\p{M}*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]\p{M}*\p{Script=Latin}/u

const followed = 'no space and no invisible sign'
/** Asked before the address itself, which zod reads without the white space around it. */
export const url = z
  .string()
  .regex(unbroken, followed)
  .check(z.url({ protocol: /^https?$/ }))
  .refine(isPublic, 'a page that everybody can open, at a name of Latin letters: no number, no name inside a network')
export const email = z.email().regex(unbroken, followed)

export const phoneNumber = /^\d([ -]?\d){2,}$/

/** True of a text that is one whole number that is called, and nothing else. */
export function isCalled(text: string): boolean {
  const [found, ...more] = numbersIn(text)
  return found?.start === 0 && found.end === text.length && more.length === 0
}
