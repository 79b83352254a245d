import type { ReactNode } from 'react'

/** A picture that carries the meaning of a part; drawn in `src/ui/art/scenes`. */
export type Scene =
  | 'near'
  | 'talk'
  | 'team'
  | 'doctor'
  | 'school'
  | 'visit'
  | 'decide'
  | 'no'
  | 'secret'
  | 'danger'
  | 'home'
  | 'other-home'
  | 'rights'
  | 'complain'
  | 'phone'
  | 'ask'
  | 'letter'
  | 'birthday'
  | 'money'
  | 'key'
  | 'card'
  | 'work'
  | 'stays'

/** One page of explanation in one language. */
export interface Explanation {
  title: string
  /** What one gets to know here, in a sentence or two. */
  lead: string
  parts: readonly ExplanationPart[]
}

export interface ExplanationPart {
  /** For the address of the part, in English, kebab-case; the same in every language. */
  id: string
  scene: Scene
  title: string
  body: ReactNode
  /** The law or source that this part rests on, and the date on which it was read. Only where there is one. */
  source?: string
}
