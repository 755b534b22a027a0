// Counts the work that is under way, so that the end of the process can wait for it.

export type UnderWay = {
  /** Runs work, and counts it until it is done. Its result and its fault are the caller's. */
  run<Result>(work: () => Promise<Result>): Promise<Result>
  /** Resolves when no work is under way, also none that has begun meanwhile. */
  settled(): Promise<void>
}

export function workUnderWay(): UnderWay {
  const running = new Set<Promise<unknown>>()
  return {
    run(work) {
      const result = work()
      running.add(result)
      const leave = () => void running.delete(result)
      result.then(leave, leave)
      return result
    },
    async settled() {
      while (running.size > 0) await Promise.allSettled(running)
    },
  }
}
