import { meaningsIn, tableLanguages } from '@/core/search/meaning'
import { meanings, meaningsVersion } from '@/generated/words/meanings'
import { locales } from '@/i18n/languages'

export const dynamic = 'force-static'
export const dynamicParams = false

/** What readers of a language need to be understood, and what the others do: by the page's language, never by what is typed. */
const files = Object.fromEntries(
  locales.flatMap((locale) => {
    const own = tableLanguages.filter((language) => language === 'nl' || language === locale)
    const others = tableLanguages.filter((language) => !own.includes(language))
    return [
      [`${locale}.json`, meaningsIn(own, meanings)],
      [`${locale}-others.json`, meaningsIn(others, meanings)],
    ]
  }),
)

export const generateStaticParams = () => Object.keys(files).map((file) => ({ file }))

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  return Response.json(files[file] ?? [], {
    headers: { ETag: `"${file}-${meaningsVersion}"`, 'Cache-Control': 'no-cache' },
  })
}
