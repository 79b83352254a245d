import { z } from 'zod'

/** Signs that nobody sees: of control, soft hyphens, without width, of direction, between lines. They come along when text is copied from a page. */
const invisible = String.raw`\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb`
const space = String.raw`\s\u2800`

const trimmed = new RegExp(`^[^${space}${invisible}]([\\s\\S]*[^${space}${invisible}])?$`)
const plain = new RegExp(`^[^${space}${invisible}]+( [^${space}${invisible}]+)*$`)
const unbroken = new RegExp(`^[^${space}${invisible}]+$`)

/** Words without white space or an invisible sign at their ends. */
export const words = z.string().regex(trimmed, 'no space, line end or invisible sign before or behind it')

/** One line of words with single spaces, and no sign that nobody sees: what somebody copies, to find it or to go there. */
export const plainLine = z.string().regex(plain, 'words with one space between, and no invisible sign')

const followed = 'no space and no invisible sign'
/** Asked before the address itself, which zod reads without the white space around it. */
export const url = z
  .string()
  .regex(unbroken, followed)
  .check(z.url({ protocol: /^https?$/ }))
export const email = z.email().regex(unbroken, followed)

export const phoneNumber = /^\d([ -]?\d){2,}$/
