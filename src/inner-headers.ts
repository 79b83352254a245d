/**
 * The address as the reader sees it, path and query: from it a page knows which page it is, and in which language. Our server makes each request of Next itself, so that no header of one from
 * outside is taken for it.
 */
export const addressHeader = 'x-dichtbij-address'
