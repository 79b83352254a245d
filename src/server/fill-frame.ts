import { type Answered, ownPart } from '../forms/form'
import type { Asked } from './ask-next'
import { askPage } from './ask-page'
import { policyAtWork } from './content-security-policy'
import type { Handler } from './handler'
import { withNumbersKept } from './with-numbers-kept'
import { withScripts } from './with-scripts'
import { type Styled, withStyle } from './with-style'
import { withoutScripts } from './without-scripts'

/** The page around what `src/forms` makes, cut where its title and its screen go. */
type Frame = readonly [before: string, between: string, after: string]

const slots = /^(.*<title>)[^<]*(<\/title>.*<main\b[^>]*>)(<\/main>.*)$/s

interface Options {
  /** For whoever works on the pages: the frame is asked for anew each time, and has its style in a file. */
  atWork: boolean
}

/** So many frames are kept; the one that was asked longest ago goes. */
const mostFrames = 100

/** Puts what `src/forms` makes into the frame of every page. Next is asked for the frame once for each address, and once for all lists: nothing in it is of the directory or of the one who asks. */
export function fillFrames(next: Handler, { atWork }: Options) {
  const frames = new Map<string, Promise<Frame>>()

  function frameFor(path: string, asked: Asked): Promise<Frame> {
    const known = frames.get(path)
    const asking = known ?? askFrame(next, asked)
    if (atWork) return asking
    // Asked last: at the end.
    frames.delete(path)
    frames.set(path, asking)
    if (!known) asking.catch(() => frames.delete(path))
    const [oldest] = frames.keys()
    if (frames.size > mostFrames && oldest !== undefined) frames.delete(oldest)
    return asking
  }

  /** The whole page at this path, which says whether it was posted. Throws when there is no frame to put it into. */
  return async (path: string, asked: Asked, { title, main, at }: Answered, isPosted = true): Promise<Styled> => {
    const address = at?.address ?? path
    const frame = await frameFor(address, { ...asked, address })
    const [before, between, after] = at ? frame.map((part) => part.replaceAll(ownPart, () => at.own)) : frame
    const html = withScripts(before + title + between + withNumbersKept(main) + after, path, isPosted)
    return atWork ? { html, policy: policyAtWork } : withStyle(html)
  }
}

async function askFrame(next: Handler, asked: Asked): Promise<Frame> {
  const html = await askPage(next, asked)
  const [, before, between, after] = slots.exec(withNumbersKept(withoutScripts(html ?? ''))) ?? []
  if (before === undefined || between === undefined || after === undefined)
    throw new Error('The frame has no place for a title and a screen.')
  return [before, between, after]
}
