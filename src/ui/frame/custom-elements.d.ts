import type { HTMLAttributes } from 'react'

type Element<Attributes extends string> = HTMLAttributes<HTMLElement> & Record<Attributes, string>

declare module 'react' {
  namespace JSX {
    /** Our elements, which `src/elements` brings to life. Until then, and without scripts, they say nothing. */
    interface IntrinsicElements {
      'private-door': HTMLAttributes<HTMLElement>
      'private-search': HTMLAttributes<HTMLElement>
      'guide-search': Element<'titles' | 'address' | 'words' | 'carry'>
      'leave-quickly': Element<'more' | 'gone'>
      'read-aloud': Element<'start' | 'stop' | 'region'>
      'share-link': Element<'address' | 'copy' | 'copied' | 'share'>
      'sheet-order': Element<'grip' | 'moved'>
      'home-when-hidden': Element<'home'>
      'counts-now': Element<'rule' | 'said'>
      'open-now': Element<'schedules' | 'open' | 'closed' | 'opens-today' | 'opens-on' | 'opens-next-week'>
    }
  }
}
