/** What is known of a voice of the device. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'name' | 'voiceURI'>

/**
 * Voices that are made to be laughed at, as macOS and iOS have them (2026); also under the names they had before, and in the addresses of voices,
 * which stay the same where the names are translated.
 */
const jokes =
  /\b(albert|bad ?news|bahh|bells|boing|bubbles|cellos|deranged|good ?news|hysterical|jester|organ|pipe ?organ|princess|superstar|trinoids|whisper|wobble|zarvox)\b/i
/** eSpeak's bent voices, as `Dutch+Mr serious`. */
const bent = /\+|variant|[/!]v[/]/i

/**
 * The voice to read this language with: one of the reader's own country, as the first of `places` that has one says; joke voices after all others. Only one that lives
 * on the device; undefined where there is none.
 */
export function chooseVoice<One extends Voice>(
  voices: readonly One[],
  language: string,
  places: readonly string[],
): One | undefined {
  const regions = places.filter((place) => languageOf(place) === language).map(regionOf)
  const rank = ({ lang, name, voiceURI }: One) => {
    const at = regions.indexOf(regionOf(lang))
    const isJoke = jokes.test(name) || jokes.test(voiceURI) || bent.test(name)
    return (isJoke ? regions.length + 1 : 0) + (at < 0 || regionOf(lang) === '' ? regions.length : at)
  }
  return voices
    .filter((voice) => voice.localService && languageOf(voice.lang) === language)
    .sort((a, b) => rank(a) - rank(b))[0]
}

/** Devices write nl-NL, nl_NL (Android) or nld-NLD (some of its engines). */
function languageOf(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.split(/[-_]/, 1)[0] ?? '')[0] ?? ''
  } catch {
    return ''
  }
}

const regionOf = (tag: string): string => /[-_]([a-z]{2})[a-z]?(?:[-_#]|$)/i.exec(tag)?.[1]?.toUpperCase() ?? ''
