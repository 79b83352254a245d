import { useTranslations } from 'next-intl'
import { startTransition, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { plannedAt } from '@/core/routing/planned'
import type { Service } from '@/core/service'
import { progressOf, type Screen } from '@/core/triage/advance'
import { ScreenView } from '@/ui/question/screen-view'

interface Props {
  screen: Screen
  services: readonly Service[]
  now: Date
}

/** A new screen in the page: the tab has its title, it is in sight from its top, and its heading, or what is wrong, has the focus, so that a screen reader reads it. */
export function InThePage({ screen, services, now }: Props) {
  const title = useTitle(screen, services)
  const planned = useMemo(() => plannedAt(screen, now, services), [screen, now, services])
  const place = useRef<HTMLDivElement>(null)
  const [whole, setWhole] = useState(false)
  useLayoutEffect(() => {
    document.title = title
    const danger = place.current?.querySelector<HTMLElement>('[data-danger]:not([hidden])')
    const wrong = danger ?? place.current?.querySelector<HTMLElement>('[role="alert"]')
    const first = wrong ?? place.current?.querySelector<HTMLElement>('h1')
    if (!first) return
    first.tabIndex = -1
    first.focus({ preventScroll: true })
    if (wrong) wrong.scrollIntoView({ block: 'center' })
    else scrollTo(0, 0)
  }, [title])
  // A plan is long: it is in sight from its top at once, and the rest follows without holding anybody up.
  useEffect(() => startTransition(() => setWhole(true)), [])
  return (
    <div ref={place}>
      <ScreenView screen={screen} planned={planned} services={services} now={now} whole={whole} />
    </div>
  )
}

/** The title names the step, never an answer; it is the same as that of the posted page. */
function useTitle({ question, replies }: Screen, services: readonly Service[]): string {
  const t = useTranslations()
  const site = t('site.name')
  if (!question) return `${t('plan.title')} · ${site}`
  return `${t('form.progress', progressOf(question.id, replies, services))} · ${t('pages.find-help')} · ${site}`
}
