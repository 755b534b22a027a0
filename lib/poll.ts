// Repeats work at a fixed interval until it is stopped.

import type { Timing } from './timing.ts'

type Poll = {
  /** Milliseconds from the start of one round to the start of the next. */
  readonly every: number
  readonly timing: Pick<Timing, 'now' | 'sleep'>
  /** One round. It should end soon once the signal is aborted. */
  readonly work: (ending: AbortSignal) => Promise<void>
  /** Receives the error of a failed round. Polling continues. */
  readonly onFault: (error: unknown) => void
}

/** A Node timer may fire this many milliseconds early. */
const early = 1

/**
 * Starts the first round at once. Rounds never overlap: a round that takes too long skips the following ones.
 *
 * @returns a function that stops polling and waits for the current round
 */
export function poll({ every, timing, work, onFault }: Poll): () => Promise<void> {
  const ending = new AbortController()

  async function untilEnded(): Promise<void> {
    const start = timing.now()
    while (!ending.signal.aborted) {
      await work(ending.signal).catch(onFault)
      const passed = timing.now() - start
      const rounds = Math.floor((passed + early) / every) + 1
      await timing.sleep(rounds * every - passed, ending.signal)
    }
  }

  const polling = untilEnded()
  return async () => {
    ending.abort()
    await polling
  }
}
