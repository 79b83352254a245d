import type { ReactNode } from 'react'
import type { Topic } from '@/core/taxonomy'
import { Icon } from './icon'

const warm = 'var(--warm)'

const drawings: Record<Topic, ReactNode> = {
  parenting: (
    <>
      <circle cx="8" cy="5" r="3" />
      <path d="M3.5 21.5V15a4.5 4.5 0 0 1 9 0v6.5M12.5 15.5l3.5 2.3M8 16.5v5" />
      <circle cx="18" cy="12" r="2.5" fill={warm} />
      <path d="M15 21.5V20a3 3 0 0 1 6 0v1.5" />
    </>
  ),
  behaviour: (
    <>
      <path d="M12 6.2a1.3 1.3 0 0 1 2.6 0 2.8 2.8 0 0 1-5.6 0 4.3 4.3 0 0 1 8.6 0c0 1.6-.6 2.8-1.6 3.8M4.5 4.5l-1.3-.8M4 8.5H2.5M20.5 4.5l1-.7" />
      <circle cx="11" cy="15" r="2.7" fill={warm} />
      <path d="M4.5 22c.7-2 3-2.9 6.5-2.9s5.8.9 6.5 2.9" />
    </>
  ),
  mood: (
    <>
      <path d="M7.5 9.6a6.3 6.3 0 1 0 8.7 3.2" />
      <path d="M9.5 10.5a3 3 0 0 1 .3-6 4.3 4.3 0 0 1 8.1.6 2.8 2.8 0 0 1-.4 5.4z" />
      <path d="M8.2 14.8v.2M12.7 14.8v.2M8.5 18.5c1.2-.9 2.7-.9 3.9 0" />
      <path d="M20.2 13.5c1.2 1.6 1.8 2.5 1.8 3.4a1.8 1.8 0 0 1-3.6 0c0-.9.6-1.8 1.8-3.4z" fill={warm} />
    </>
  ),
  school: (
    <>
      <path d="M5 20.5V11a7 7 0 0 1 14 0v9.5c0 .6-.4 1-1 1H6c-.6 0-1-.4-1-1z" />
      <path d="M8.5 14h7v4.5h-7z" fill={warm} />
      <path d="M9.5 4.5a2.5 2.5 0 0 1 5 0M9 9.5h6M5 14.5H2.5V19H5M19 14.5h2.5V19H19" />
    </>
  ),
  'friends-bullying': (
    <>
      <path
        d="M5.5 2.5h6A3.5 3.5 0 0 1 15 6v1.5a3.5 3.5 0 0 1-3.5 3.5H8.5L5 14v-3a3.5 3.5 0 0 1-3-3.5V6a3.5 3.5 0 0 1 3.5-3.5z"
        fill={warm}
      />
      <path d="M18 9h.5a3.5 3.5 0 0 1 3.5 3.5v2a3.5 3.5 0 0 1-3 3.5v3.5L15.5 18h-3A3.5 3.5 0 0 1 9 14.5M18 9l-2.5 3 2.5 1.5-2 2.5" />
    </>
  ),
  separation: (
    <>
      <path d="M2 8.5 6.5 4 11 8.5M3.5 7.5V13h6V7.5M13 8.5 17.5 4 22 8.5M14.5 7.5V13h6V7.5" />
      <path d="M6.5 16c0 2.3 1.2 3.5 3 3.5M17.5 16c0 2.3-1.2 3.5-3 3.5" />
      <circle cx="12" cy="19.5" r="2" fill={warm} />
    </>
  ),
  money: (
    <>
      <path d="M9.1 12a5.5 5.5 0 1 1 6.8 0M14.3 5.8a2.3 2.3 0 1 0 0 3.4M9.3 7.5h2.7" />
      <path d="M3 12h16.5c.8 0 1.5.7 1.5 1.5V20c0 .8-.7 1.5-1.5 1.5h-15c-.8 0-1.5-.7-1.5-1.5z" />
      <path d="M22 14.8h-3.7a1.9 1.9 0 0 0 0 3.8H22z" fill={warm} />
    </>
  ),
  housing: (
    <>
      <path d="M5.5 7.5 12 2l6.5 5.5v6h-13z" />
      <circle cx="12" cy="8.5" r="1.9" fill={warm} />
      <path d="M12 13.5V22h3.8M12 18h3" />
    </>
  ),
  leisure: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="m12 8 3.9 2.8-1.5 4.6H9.6l-1.5-4.6z" fill={warm} />
      <path d="M12 8V2.8M15.9 10.8l5.2-1.7M14.4 15.4l3 4M9.6 15.4l-3 4M8.1 10.8 2.9 9.1" />
    </>
  ),
  disability: (
    <>
      <circle cx="5.5" cy="4.5" r="2.5" fill={warm} />
      <path d="M2.5 15v-2a3 3 0 0 1 6 0l2 1M3.7 15v6.5M7.3 15.5v6" />
      <circle cx="14" cy="6" r="2.5" fill={warm} />
      <path d="M14 11v5h4.2l1.8 4.5h2M14 12.8h3.5M11.3 14.3a4.2 4.2 0 1 0 5.9 5.2" />
    </>
  ),
  'addiction-gaming': (
    <>
      <path d="M8 7.5h8c3.5 0 5 3.5 5.5 8.5.2 2-.7 3.5-2.2 3.5-2.3 0-2.8-3.5-4.8-3.5h-5c-2 0-2.5 3.5-4.8 3.5-1.5 0-2.4-1.5-2.2-3.5C3 11 4.5 7.5 8 7.5z" />
      <path d="M8 10v4M6 12h4M12 7.5V5c0-1.5 1-2 2.5-2" />
      <circle cx="16" cy="12" r="1.7" fill={warm} />
    </>
  ),
  identity: (
    <>
      <circle cx="12" cy="5.5" r="3.5" />
      <path d="M2.5 21.5a9.5 9.5 0 0 1 19 0M6.3 21.5a5.7 5.7 0 0 1 11.4 0" />
      <path d="M10 21.5a2 2 0 0 1 4 0z" fill={warm} />
    </>
  ),
  'loss-trauma': (
    <>
      <path d="M8.5 22C9.5 16.5 6.5 12 8 7.5c1.2-3.8 7-5 8.5-.3" />
      <path d="M13 10.7a3.5 3.5 0 0 1 7 0V16l-1.9-1.6L16.5 16l-1.6-1.6L13 16z" fill={warm} />
      <path d="M8.3 17.5C6 17.7 4 16.3 3.2 13.5c2.9-.4 4.8 1 5.1 4zM5 22h8M17.5 19.5h.1" />
    </>
  ),
  'work-future': (
    <>
      <path d="M12 12V22M8.5 22h7M3.5 17.8h8.5" />
      <path d="M5 11.5h13.5l2.5 2.7-2.5 2.8H5z" />
      <path d="m12 1.5 1.3 2.6 2.9.4-2.1 2 .5 2.9L12 8 9.4 9.4l.5-2.9-2.1-2 2.9-.4z" fill={warm} />
    </>
  ),
  'care-at-home': (
    <>
      <path d="M2.5 10.5 12 3l9.5 7.5" />
      <path
        d="M12 15.5c-2.5-1.5-3.8-2.7-3.8-4.3 0-2.2 2.8-2.7 3.8-.8 1-1.9 3.8-1.4 3.8.8 0 1.6-1.3 2.8-3.8 4.3z"
        fill={warm}
      />
      <path d="M2.5 17.5H5c2.5 0 3 1.7 5 1.7h2.5M2.5 21.5h12c2.5 0 5-1.7 7-4-1-1.3-2.5-.9-3.5-.2l-3 1.9" />
    </>
  ),
  'language-newcomer': (
    <>
      <path
        d="M5 2h5a3 3 0 0 1 3 3v3a3 3 0 0 1-3 3H7.5L4 13.8v-3A3 3 0 0 1 2 8V5a3 3 0 0 1 3-3z"
        fill="var(--coral-tint)"
      />
      <path d="M5.5 8.6 7.5 4l2 4.6M6.2 7.3h2.6" strokeWidth="1.4" />
      <path d="M16.5 8H19a3 3 0 0 1 3 3v6a3 3 0 0 1-2 2.8v2.4L17 20h-4a3 3 0 0 1-3-3v-2.5" />
      <path
        d="M17.7 10.9c-1.5-.8-2.9 0-2.6 1.1.2.7 1.2.8 2.9.3-2.8.3-4.6 1.5-4.6 3 0 2 2.7 2.6 5.5 1.3"
        strokeWidth="1.4"
      />
    </>
  ),
  pregnancy: (
    <>
      <circle cx="10" cy="4.5" r="2.5" />
      <path d="M8 21.5v-7c-1.5-1.2-1.5-5 1-5.5 2 0 3 1 3.2 2.6 2.3.4 3.8 1.9 3.8 3.9 0 1.7-1.2 3-3 3.3v2.7" />
      <circle cx="12.3" cy="15.2" r="1.6" fill={warm} />
    </>
  ),
  unsafe: (
    <>
      <path d="M12 2.5 20 5.5v6c0 5-3.3 8.3-8 10-4.7-1.7-8-5-8-10v-6z" />
      <path d="M12 7.5v5.5" />
      <circle cx="12" cy="16.3" r="1.2" fill={warm} />
    </>
  ),
  unsure: (
    <>
      <path d="M12.2 2.5c5-.2 9 3.3 9.3 8.7.3 5.7-3.7 10.1-9.2 10.3-5.4.2-9.6-3.6-9.8-9C2.3 7 6.5 2.7 12.2 2.5z" />
      <path d="M8.8 9.2c.2-2 1.6-3 3.3-2.9 1.8.1 3.1 1.3 3 2.9-.2 2.2-2.9 2.2-3.1 4.3" />
      <circle cx="12" cy="17.2" r="1.3" fill={warm} />
    </>
  ),
}

/** The pictogram of a topic; the one warm spot in each is what it is about, and nothing is drawn upon it, so that it reads in the dark. */
export function TopicIcon({ topic, size }: { topic: Topic; size?: number }) {
  return <Icon size={size}>{drawings[topic]}</Icon>
}
