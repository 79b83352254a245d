/** A part of a text: from `start` up to and without `end`. */
export interface Span {
  start: number
  end: number
}
