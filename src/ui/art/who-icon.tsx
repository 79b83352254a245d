import type { ReactNode } from 'react'
import type { Who } from '@/core/triage/answers'
import { Icon } from './icon'

const warm = 'var(--warm)'

const drawings: Record<Who, ReactNode> = {
  parent: (
    <>
      <circle cx="9.5" cy="6" r="3.5" />
      <path d="M2.5 21.5v-2a7 7 0 0 1 10-6.3" />
      <circle cx="16" cy="14" r="2.7" fill={warm} />
      <path d="M10.5 21.5a5.5 3.5 0 0 1 11 0" />
    </>
  ),
  youth: (
    <>
      <circle cx="12" cy="8.5" r="4" />
      <path d="M6 8.5a6 6 0 0 1 12 0M4 21.5a8 6 0 0 1 16 0" />
      <path d="M5 8h2.5v4H5zM16.5 8H19v4h-2.5z" fill={warm} />
    </>
  ),
  'someone-else': (
    <>
      <circle cx="7" cy="11.5" r="3" />
      <path d="M1.8 21.5a5.2 4.5 0 0 1 10.4 0M13 13.2h.1" />
      <circle cx="17" cy="7" r="5" />
      <path d="M15 9.3a2 2 0 0 1 4 0z" fill={warm} />
      <circle cx="17" cy="5.5" r=".8" fill={warm} />
    </>
  ),
  professional: (
    <>
      <circle cx="12" cy="6" r="3.7" />
      <path d="M3.5 21.5v-1a8 7 0 0 1 17 0v1M8.5 14l3.5 3 3.5-3" />
      <path d="M9.5 17h5v4.5h-5z" fill={warm} />
    </>
  ),
}

/** The pictogram of who is asking. */
export function WhoIcon({ who, size }: { who: Who; size?: number }) {
  return <Icon size={size}>{drawings[who]}</Icon>
}
