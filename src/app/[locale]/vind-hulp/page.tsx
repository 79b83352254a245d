import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { firstScreen } from '@/core/triage/advance'
import { ScreenView } from '@/ui/question/screen-view'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('find-help') }
}

/** The first question: it is the same for everybody. */
export default function FindHelp() {
  return <ScreenView screen={firstScreen} planned={undefined} services={[]} now={new Date()} />
}
