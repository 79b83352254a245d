import type { ReactNode } from 'react'
import type { About } from '@/core/talk/talk'
import type { Topic } from '@/core/taxonomy'
import { Icon } from './icon'
import { TopicIcon } from './topic-icon'

const warm = 'var(--warm)'

/** What a child may want to talk about: the drawing of a topic, or one of its own. */
const drawings: Record<About, Topic | ReactNode> = {
  'quarrel-at-home': 'behaviour',
  'my-parents-split': 'separation',
  'learning-hard': 'school',
  bullied: 'friends-bullying',
  lonely: (
    <>
      <circle cx="6" cy="9" r="3" fill={warm} />
      <path d="M2 20.5v-1.5a4 4 0 0 1 8 0v1.5" />
      <circle cx="16" cy="6.5" r="2.3" />
      <circle cx="20.2" cy="9" r="1.8" />
      <path d="M13.5 14a3 3 0 0 1 5 0M18.7 15a2.3 2.3 0 0 1 3.6 0" />
    </>
  ),
  'sad-anxious': 'mood',
  'worried-about-friend': (
    <>
      <circle cx="6.5" cy="12" r="3" />
      <circle cx="17.5" cy="12" r="3" />
      <path d="M1.8 21.5v-.5a4.7 4.7 0 0 1 9.4 0v.5M12.8 21.5v-.5a4.7 4.7 0 0 1 9.4 0v.5" />
      <path
        d="M12 8.5C9.5 6.8 8.5 5.6 8.5 4.3a1.8 1.8 0 0 1 3.5-.6 1.8 1.8 0 0 1 3.5.6c0 1.3-1 2.5-3.5 4.2z"
        fill={warm}
      />
    </>
  ),
  gaming: 'addiction-gaming',
  'online-blackmail': (
    <>
      <path d="M7.5 2h9c.8 0 1.5.7 1.5 1.5v17c0 .8-.7 1.5-1.5 1.5h-9c-.8 0-1.5-.7-1.5-1.5v-17C6 2.7 6.7 2 7.5 2zM10.5 19.3h3" />
      <path d="M12 6.5v5" />
      <circle cx="12" cy="14.6" r="1" fill={warm} />
    </>
  ),
  'sick-parent-carer': 'care-at-home',
  bereaved: 'loss-trauma',
  'not-safe-at-home': 'unsafe',
  other: 'unsure',
}

export function AboutIcon({ about, size }: { about: About; size: number }) {
  const drawing = drawings[about]
  return typeof drawing === 'string' ? (
    <TopicIcon topic={drawing as Topic} size={size} />
  ) : (
    <Icon size={size}>{drawing}</Icon>
  )
}
