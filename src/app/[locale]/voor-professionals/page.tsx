import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { edition } from '@/app/edition'
import { professionals } from '@/content/professionals/professionals'
import { readyListFor } from '@/core/list/ready'
import { wijken } from '@/core/place/wijken'
import { addressOfWorksheet } from '@/ui/list/address-of-list'
import { ProperName } from '@/ui/say/proper-name'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('professionals') }
}

export default async function Professionals() {
  const locale = await getLocale()
  const { services } = edition()
  const Text = professionals[locale]
  const ready = (
    <ul>
      {wijken.map(({ slug, name }) => (
        <li key={slug}>
          <a href={addressOfWorksheet(readyListFor(slug, services), locale)}>
            <ProperName>{name}</ProperName>
          </a>
        </li>
      ))}
    </ul>
  )
  return <Text ready={ready} />
}
