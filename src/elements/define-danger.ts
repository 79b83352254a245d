import { HomeWhenHidden } from './home-when-hidden'

customElements.define('home-when-hidden', HomeWhenHidden)
