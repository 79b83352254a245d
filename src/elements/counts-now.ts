import { escalationAt } from '../core/escalation/rules'
import { ClockElement } from './clock-element'

/** <counts-now rule="save-client-outside" said="Geldt nu">: says its words while this rule counts, and marks the rule it stands in as the current one. */
export class CountsNow extends ClockElement {
  protected override sayAt(now: Date): string {
    const rule = escalationAt(now).find(({ id }) => id === this.getAttribute('rule'))
    return rule?.applies === 'now' ? (this.getAttribute('said') ?? '') : ''
  }

  protected override show(words: string) {
    super.show(words)
    const item = this.closest('li.rule')
    if (words) item?.setAttribute('aria-current', 'true')
    else item?.removeAttribute('aria-current')
  }
}
