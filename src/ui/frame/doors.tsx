import type { ReactNode } from 'react'
import type { Who } from '@/core/triage/answers'
import { inNewTab } from './in-new-tab'

interface Door {
  who: Who
  title: string
  text: string
  icon: ReactNode
}

interface Props {
  action: string
  doors: readonly Door[]
}

/** The doors of the home page: each answers the first question by posting it, so that the answer is in no address; with scripts it goes along inside the tab. */
export function Doors(props: Props) {
  return (
    <private-door>
      <PostingDoors {...props} />
    </private-door>
  )
}

/** The same doors where no script runs. */
export function PostingDoors({ action, doors, isFramed = false }: Props & { isFramed?: boolean }) {
  return (
    <form method="post" action={action} className={`doors ${isFramed ? 'mt-2' : 'mt-6'}`} {...(isFramed && inNewTab)}>
      <input type="hidden" name="asked" value="who" />
      {doors.map(({ who, title, text, icon }, index) => (
        <button key={who} type="submit" name="who" value={who} className={index === 0 ? 'door door-main' : 'door'}>
          {icon}
          <span>
            <b>{title}</b>
            <span>{text}</span>
          </span>
        </button>
      ))}
    </form>
  )
}
