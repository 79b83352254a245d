import type { ReactNode } from 'react'
import type { Layer } from '@/core/taxonomy'
import { Icon } from './icon'

const warm = 'var(--warm)'

const drawings: Record<Layer, ReactNode> = {
  'social-base': (
    <>
      <circle cx="12" cy="5" r="2.7" fill={warm} />
      <circle cx="4.5" cy="8" r="2" />
      <circle cx="19.5" cy="8" r="2" />
      <path d="M2.5 21.5v-6a2 2 0 0 1 4 0v1l2 1.5V14a3.5 3.5 0 0 1 7 0v4l2-1.5v-1a2 2 0 0 1 4 0v6M8.5 18v3.5M15.5 18v3.5" />
    </>
  ),
  'basic-help': (
    <>
      <path d="M2.5 11.5 12 3l9.5 8.5M5 9.5V21h14V9.5" />
      <path
        d="M12 17.5c-2.4-1.5-3.6-2.6-3.6-4.1 0-2.1 2.7-2.6 3.6-.8.9-1.8 3.6-1.3 3.6.8 0 1.5-1.2 2.6-3.6 4.1z"
        fill={warm}
      />
    </>
  ),
  'specialist-help': (
    <>
      <circle cx="5.7" cy="17.3" r="3.8" />
      <circle cx="18.3" cy="17.3" r="3.8" />
      <path d="M9 9.5l2 7.8 5.2-7M5.7 17.3H11M7.5 9h3M18.3 17.3 15.5 7h3.5" />
      <path d="M1.8 9h4.5v4.5H1.8z" fill={warm} />
    </>
  ),
  safety: (
    <>
      <path d="M12 2.5c2.5 1.8 5 2.6 8 2.7.4 7.3-1.7 13-8 16.3C5.7 18.2 3.6 12.5 4 5.2c3-.1 5.5-.9 8-2.7z" />
      <circle cx="12" cy="9.5" r="2" fill={warm} />
      <path d="M8.5 16.5v-.7a3.5 3 0 0 1 7 0v.7" />
    </>
  ),
  line: (
    <>
      <path d="M7.5 3.5 5 4.5C3.3 5.3 3 7 3.3 8.7a15 15 0 0 0 12 12c1.7.3 3.4 0 4.2-1.7l1-2.5-4.5-3-2.3 2.3a12 12 0 0 1-5.5-5.5L10.5 8z" />
      <path d="M13.5 2.5h6a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2h-2l-2.5 2v-2.2a2 2 0 0 1-1.5-1.8z" fill={warm} />
    </>
  ),
  general: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M16.5 7.5 14 14l-6.5 2.5L10 10z" fill={warm} />
    </>
  ),
}

/** The pictogram of a layer of help, from people who know you to the number that always answers. */
export function LayerIcon({ layer, size }: { layer: Layer; size?: number }) {
  return <Icon size={size}>{drawings[layer]}</Icon>
}
