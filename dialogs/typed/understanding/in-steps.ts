// Runs long work in short steps: at once if a person waits, otherwise with a pause after each step.

/** Work that may pause at each `yield`. */
export type Steps<Result> = Generator<void, Result>

/** Runs all steps now. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** Runs all steps, and lets other work run after each one. */
export async function inTurns<Result>(steps: Steps<Result>, pause: () => Promise<unknown>): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    await pause()
  }
}
