// Does the same work again and again, in equal steps of time, until it is ended.

import type { Timing } from './timing.ts'

type Poll = {
  /** Milliseconds from the start of one round to the start of the next. */
  readonly every: number
  readonly timing: Pick<Timing, 'now' | 'sleep'>
  /** One round. It should end soon once the signal is aborted. */
  readonly work: (ending: AbortSignal) => Promise<void>
  /** Is told of a round that failed. The next one comes all the same. */
  readonly onFault: (error: unknown) => void
}

/**
 * The first round begins at once. There is one round at a time: one that takes longer skips the next steps.
 *
 * @returns ends the polling, and waits for the round under way
 */
export function poll({ every, timing, work, onFault }: Poll): () => Promise<void> {
  const ending = new AbortController()

  async function untilEnded(): Promise<void> {
    const start = timing.now()
    while (!ending.signal.aborted) {
      await work(ending.signal).catch(onFault)
      await timing.sleep(every - ((timing.now() - start) % every), ending.signal)
    }
  }

  const polling = untilEnded()
  return async () => {
    ending.abort()
    await polling
  }
}
