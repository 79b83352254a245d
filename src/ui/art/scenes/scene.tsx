import * as places from './places'
import * as talking from './talking'
import * as things from './things'

const drawings = {
  near: places.around,
  talk: talking.talk,
  team: talking.team,
  doctor: places.doctor,
  school: places.school,
  visit: places.visit,
  decide: talking.decide,
  no: talking.no,
  secret: talking.secret,
  danger: talking.danger,
  home: places.home,
  'other-home': places.otherHome,
  rights: talking.rights,
  complain: talking.complain,
  phone: things.phone,
  ask: talking.ask,
  letter: things.letter,
  birthday: things.birthday,
  money: things.money,
  key: things.key,
  card: things.insurance,
  work: things.work,
  stays: things.stays,
}

export type SceneName = keyof typeof drawings
export const sceneNames = Object.keys(drawings) as SceneName[]

/** A small scene beside words that say the same. */
export function Scene({ of, className }: { of: SceneName; className?: string }) {
  return (
    <svg viewBox="0 0 240 160" className={className} aria-hidden="true" focusable="false">
      <g
        fill="none"
        stroke="var(--ink)"
        fillRule="evenodd"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {drawings[of]}
      </g>
    </svg>
  )
}
