/** For whoever thinks of suicide, or worries about somebody who does. */
export const line113 = { id: '113', numbers: ['113', '0800-0113'], website: 'https://www.113.nl' } as const

/** Ways for who cannot call, and lines to talk to, as constants: they stand beside the rules without a database. A test holds those of the directory equal to it. */
export const otherWays = [
  { id: '112nl-app', numbers: [], website: null },
  { id: 'neighbour', numbers: [], website: null },
  { id: 'veilig-thuis-chat', numbers: [], website: 'https://www.veiligthuis.nl' },
  line113,
  { id: 'kindertelefoon', numbers: ['0800-0432'], website: 'https://www.kindertelefoon.nl' },
] as const
export type OtherWay = (typeof otherWays)[number]
