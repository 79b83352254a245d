import { PrivateDoor } from './private-door'
import { PrivateSearch } from './private-search'

customElements.define('private-door', PrivateDoor)
customElements.define('private-search', PrivateSearch)
