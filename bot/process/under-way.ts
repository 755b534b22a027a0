// Tracks running work, so that the bot can wait for it when it ends.

export type UnderWay = {
  /** Runs work and tracks it until it settles. Returns or rejects as the work does. */
  run<Result>(work: () => Promise<Result>): Promise<Result>
  /** Resolves when no work is running, including work that started meanwhile. */
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
