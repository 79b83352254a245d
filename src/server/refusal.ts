interface Told {
  headers?: Record<string, string>
  /** For machines, where the status alone says too little. */
  title?: string
}

/** Thrown where a request is not answered with what it asks for. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly told: Told = {},
  ) {
    super(told.title)
  }
}
