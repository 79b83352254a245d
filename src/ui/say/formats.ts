import { regionOf } from '@/i18n/languages'

/** Each format is made once: making one takes as long as a hundred uses, and on an old phone a plan waits for it. */
function keep<Options, Format>(make: (region: string, options: Options) => Format) {
  const kept = new Map<string, Format>()
  return (locale: string, options: Options): Format => {
    const key = `${locale} ${JSON.stringify(options)}`
    const format = kept.get(key) ?? make(regionOf(locale), options)
    kept.set(key, format)
    return format
  }
}

/** How dates are written in this language; `options` say which parts, and where. */
export const dateFormat = keep(
  (region, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(region, options),
)

/** How an enumeration is written in this language. */
export const listFormat = keep((region, options: Intl.ListFormatOptions) => new Intl.ListFormat(region, options))
