import type { Service } from '@/core/service'
import { listWords } from '../say/list-words'
import type { Speak } from '../say/speak'
import { spellLanguage } from '../say/spell-language'

/** In which ways a service helps. */
export const formatWords = ({ formats }: Pick<Service, 'formats'>, locale: string, t: Speak): string =>
  listWords(
    formats.map((format) => t(`service.formats.${format}`)),
    locale,
  )

/** Which languages are spoken there; that nobody knows, where nobody does. */
export const languageWords = ({ languages }: Pick<Service, 'languages'>, locale: string, t: Speak): string =>
  languages.length > 0
    ? listWords(
        languages.map((language) => spellLanguage(language, locale)),
        locale,
      )
    : t('service.languagesUnknown')
