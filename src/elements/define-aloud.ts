import { ReadAloud } from './read-aloud'

customElements.define('read-aloud', ReadAloud)
