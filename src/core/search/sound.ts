/** How a word sounds, for whoever writes as they speak: 'zyn' and 'zijn', 'overvegt' and 'Overvecht' are one. Takes a word as `wordsOf` gives it. */
export const soundOf = (word: string): string =>
  word
    .replace(/ij|ei|y/g, 'ei')
    .replace(/ou|au/g, 'au')
    .replace(/ch/g, 'g')
    .replace(/c(?=[ei])/g, 's')
    .replace(/c/g, 'k')
    .replace(/v/g, 'f')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1')
