import { openingAt } from '../core/hours/opening'
import type { Schedule } from '../core/service'
import { ClockElement } from './clock-element'
import { sayOpening } from './opening-words'

/** <open-now schedules="[…]" months="6" open="Nu open" …>: says whether it is open now, or when it opens, as far as hours under so many months old tell. */
export class OpenNow extends ClockElement {
  protected override sayAt(now: Date): string {
    const word = (name: string) => this.getAttribute(name) ?? ''
    const words = {
      open: word('open'),
      closed: word('closed'),
      today: word('opens-today'),
      on: word('opens-on'),
      nextWeek: word('opens-next-week'),
    }
    return sayOpening(
      openingAt(this.schedules, now, Number(this.getAttribute('months'))),
      now,
      words,
      document.documentElement.lang,
    )
  }

  private get schedules(): Schedule[] {
    return JSON.parse(this.getAttribute('schedules') ?? '[]')
  }
}
