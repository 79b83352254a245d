import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { edition } from '@/app/edition'
import { professionals } from '@/content/professionals/professionals'
import { searchOf } from '@/core/list/list'
import { readyListFor } from '@/core/list/ready'
import { wijken } from '@/core/place/wijken'
import { addressOf } from '@/i18n/addresses'
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
          <a href={`${addressOf('list', locale)}${searchOf(readyListFor(slug, services))}`}>
            <ProperName>{name}</ProperName>
          </a>
        </li>
      ))}
    </ul>
  )
  return <Text ready={ready} />
}
