// Long work in short steps: done at once if a person waits, otherwise with a pause after each step.

/** Work that may pause at each `yield`. */
export type Steps<Result> = Generator<void, Result>

/** Does all of it now. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** Does all of it, and lets others go first after each step. */
export async function inTurns<Result>(steps: Steps<Result>, pause: () => Promise<unknown>): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    await pause()
  }
}
