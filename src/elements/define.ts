import { CountsNow } from './counts-now'
import { LeaveQuickly } from './leave-quickly'
import { goOnLeaving } from './leaving'
import { OpenNow } from './open-now'
import { loadWhatTheAddressSays } from './open-with'

goOnLeaving()
loadWhatTheAddressSays()
customElements.define('leave-quickly', LeaveQuickly)
customElements.define('counts-now', CountsNow)
customElements.define('open-now', OpenNow)
