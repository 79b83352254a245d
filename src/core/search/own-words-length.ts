/** Letters that the field for one's own words takes. Danger is looked for in all of them, situations in the first thousand. */
export const mostLettersRead = 4000
