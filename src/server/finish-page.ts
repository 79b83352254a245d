import { withNumbersKept } from './with-numbers-kept'
import { withScripts } from './with-scripts'
import { withoutScripts } from './without-scripts'

/** The page as it leaves: with our elements as its only script, and with every number that is called kept as it is. */
export const finishPage = (html: string, path: string): string =>
  withNumbersKept(withScripts(withoutScripts(html), path))
