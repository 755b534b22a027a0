// Time and chance as a port: code that waits takes both from here, and a test passes its own.

export type Timing = {
  /** Milliseconds. It only measures how long something took: its zero means nothing. */
  readonly now: () => number
  /** Resolves after so many milliseconds, or at once when the signal is aborted. It never rejects. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<unknown>
  /** A number from 0 up to, but not including, 1. */
  readonly random: () => number
}

/** Also tells the time of day, for moments that several processes compare. */
export type WallTiming = Timing & {
  /** Milliseconds since 1970. It jumps when the machine's clock is set. */
  readonly epoch: () => number
}

/** The process's own time. Its `now` is monotonic: it does not jump when the machine's clock is set. */
export const systemTiming: WallTiming = {
  epoch: Date.now,
  now: () => performance.now(),
  sleep,
  random: Math.random,
}

// Node's own promise of a timer makes an error with a stack for each abort. Every press aborts one.
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
