import { createTranslator } from 'next-intl'
import { edition } from '@/app/edition'
import { readList } from '@/core/list/list'
import { resolveList } from '@/core/list/resolve'
import { vcardsOf } from '@/core/list/vcard'
import { isLocale, sourceLocale } from '@/i18n/languages'
import { wordsIn } from '@/i18n/words'
import { textOf } from '@/ui/service/service-text'

export const dynamic = 'force-dynamic'

/** The services of a list as contacts for a phone, in one file, with notes in the language that is asked for. What the link names and nobody knows is left out. */
export async function GET(request: Request): Promise<Response> {
  const { services, retired } = edition()
  const query = new URLSearchParams(/\?[^#]*/.exec(request.url)?.[0])
  const asked = query.get('language') ?? ''
  const locale = isLocale(asked) ? asked : sourceLocale
  const t = createTranslator({ locale, messages: wordsIn(locale), namespace: 'service' })
  const { found } = resolveList(readList(query.toString()).list, services, retired)
  const cards = vcardsOf(
    found.map(({ service }) => service),
    {
      askFor: (number, name) => t('callAndAsk', { number, name }),
      wayIn: (service) => textOf(service, locale).applicationProcess,
    },
  )
  return new Response(cards, {
    headers: {
      'Content-Type': 'text/vcard; charset=utf-8',
      'Content-Disposition': 'attachment; filename="contacten.vcf"',
      'Cache-Control': 'no-store',
    },
  })
}
