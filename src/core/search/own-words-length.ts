/** Letters of one's own words that are read; more is not. */
export const mostLettersRead = 4000
