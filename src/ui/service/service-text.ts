import type { Service, ServiceText } from '@/core/service'
import type { Register } from '@/core/taxonomy'

/** The words of a service in this language and register; else in plain words, else in Dutch, in which every service has words. */
export function textOf({ texts, slug }: Service, locale: string, register: Register = 'plain'): ServiceText {
  const find = (language: string, wanted: Register) =>
    texts.find((text) => text.language === language && text.register === wanted)
  const found = find(locale, register) ?? find(locale, 'plain') ?? find('nl', register) ?? find('nl', 'plain')
  if (!found) throw new Error(`${slug} has no words`)
  return found
}
