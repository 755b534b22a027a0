// The port for time and randomness. Code that waits gets it as an argument, so that a test can pass its own.

export type Timing = {
  /** Milliseconds since an arbitrary start, for durations only. */
  readonly now: () => number
  /** Resolves after this many milliseconds, or as soon as the signal is aborted. It never rejects. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<unknown>
  /** A number from 0 up to, but not including, 1. */
  readonly random: () => number
}

/** Adds the wall clock, for moments that several processes compare. */
export type WallTiming = Timing & {
  /** Milliseconds since 1970. It jumps when the machine's clock is set. */
  readonly epoch: () => number
}

/** The real clocks. `now` is monotonic: it does not jump when the machine's clock is set. */
export const systemTiming: WallTiming = {
  epoch: Date.now,
  now: () => performance.now(),
  sleep,
  random: Math.random,
}

// Node's promise timer creates an error with a stack on each abort, and every press aborts one.
function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve()
      return
    }
    const end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    signal?.addEventListener('abort', end, { once: true })
  })
}
