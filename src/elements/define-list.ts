import { FilterList } from './filter-list'
import { ShareLink } from './share-link'

customElements.define('filter-list', FilterList)
customElements.define('share-link', ShareLink)
