// Waits until a condition holds, such as an edit of a shared message after the reply.

import { setTimeout } from 'node:timers/promises'
import { patience } from './patience.ts'

/**
 * Resolves to the value of `seen` once it no longer throws. Fails as it failed last after `milliseconds`.
 */
export async function eventually<Seen>(seen: () => Seen | Promise<Seen>, milliseconds = patience): Promise<Seen> {
  const end = performance.now() + milliseconds
  for (;;) {
    try {
      return await seen()
    } catch (error) {
      if (performance.now() >= end) throw error
    }
    await setTimeout(10)
  }
}
