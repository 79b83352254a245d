import { ShareLink } from './share-link'
import { SheetOrder } from './sheet-order'

customElements.define('share-link', ShareLink)
customElements.define('sheet-order', SheetOrder)
