import type { ReactNode } from 'react'
import type { Who } from '@/core/triage/answers'

interface Door {
  who: Who
  title: string
  text: string
  icon: ReactNode
}

/** The doors of the home page: each answers the first question by posting it, so that the answer is in no address; with scripts it goes along inside the tab. */
export function Doors({ action, doors }: { action: string; doors: readonly Door[] }) {
  return (
    <private-door>
      <form method="post" action={action} className="doors mt-6">
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
    </private-door>
  )
}
