/** From light to dark: none, up to a third of what can be missing, up to two thirds, more. */
export const shades = [0, 1, 2, 3] as const
export type Shade = (typeof shades)[number]

/** The shade of a wijk where so many are missing, of at most so many. */
export const shadeOf = (missing: number, most: number): Shade =>
  missing === 0 ? 0 : (Math.min(3, Math.ceil((missing / most) * 3)) as Shade)

/** What each shade stands for, both ends inclusive; a shade that stands for nothing is not there. */
export const legendOf = (most: number): { shade: Shade; from: number; to: number }[] =>
  shades.flatMap((shade) => {
    const numbers = Array.from({ length: most + 1 }, (_, number) => number).filter(
      (number) => shadeOf(number, most) === shade,
    )
    const [from] = numbers
    const to = numbers.at(-1)
    return from === undefined || to === undefined ? [] : { shade, from, to }
  })
