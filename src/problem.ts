/** Something that whoever reads the terminal can put right. Its message stands alone: no stack is shown with it. */
export class Problem extends Error {
  override name = 'Problem'
}
