import { GuideSearch } from './guide-search'

customElements.define('guide-search', GuideSearch)
