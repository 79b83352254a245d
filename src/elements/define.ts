import { CountsNow } from './counts-now'
import { LeaveQuickly } from './leave-quickly'
import { goOnLeaving } from './leaving'
import { OpenNow } from './open-now'

goOnLeaving()
customElements.define('leave-quickly', LeaveQuickly)
customElements.define('counts-now', CountsNow)
customElements.define('open-now', OpenNow)
