import type { Layer } from '../taxonomy'
import type { Search } from './rules'
import type { Suggestion } from './suggestion'

export type StepId = 'you-have' | 'talk-now' | Search['id'] | 'before-18' | 'general'

/** What to say beside a step. `gap:` names the topics, joined by `+`, about which nothing is known near. */
export type Note =
  | 'call-own-worker'
  | 'call-who-referred'
  | 'call-save-worker'
  | 'call-veilig-thuis'
  | 'comes-together'
  | 'after-referral'
  | `gap:${string}`

export interface Step {
  id: StepId
  /** null where services of more than one layer stand together. */
  layer: Layer | null
  note: Note | null
  /** At most four. Empty only in `you-have`, where the person is somebody's own and the note says whom to call. */
  services: readonly Suggestion[]
  more: readonly Suggestion[]
}
