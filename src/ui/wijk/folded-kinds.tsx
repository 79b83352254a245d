import { useTranslations } from 'next-intl'
import { groupByKind } from '@/core/routing/in-wijk'
import type { Service } from '@/core/service'
import { ServiceListing } from '../service/service-listing'

interface Props {
  id: string
  title: string
  services: readonly Service[]
  now: Date
  /** Leaves out what they do. */
  brief?: boolean
}

/** Help folded by kind, each with how many there are. */
export function FoldedKinds({ id, title, services, now, brief = false }: Props) {
  const t = useTranslations()
  return (
    <section className="shelf" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="folds">
        {groupByKind(services).map((group) => (
          <details key={group.kind}>
            <summary>
              {beginWithCapital(t(`kinds.${group.kind}`))} ({group.services.length})
            </summary>
            <ServiceListing brief={brief} services={group.services} now={now} />
          </details>
        ))}
      </div>
    </section>
  )
}

const beginWithCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
