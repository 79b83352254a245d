/**
 * Lines that stand beside a danger that words point at, or where nothing fits them, as constants: they wait for no database. A test holds them equal to the directory,
 * where their sources stand.
 */
export const lineSexualViolence = { id: 'centrum-seksueel-geweld', number: '0800-0188' } as const
export const lineOnlineAbuse = {
  id: 'helpwanted',
  number: '020-261 52 75',
  website: 'https://www.helpwanted.nl',
} as const
/** No hurry; calling costs money. */
export const linePolice = { id: 'politie', number: '0900-8844' } as const
export const lineChildren = { id: 'kindertelefoon', number: '0800-0432' } as const
/** Day and night, for grown-ups. */
export const lineGrownUps = { id: 'luisterlijn', number: '088 0767 000' } as const
export const dangerLines = [lineSexualViolence, lineOnlineAbuse, linePolice, lineChildren, lineGrownUps] as const
