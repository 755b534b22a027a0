// Waits until a condition holds, such as an edit of a shared message after the reply.

import { setTimeout } from 'node:timers/promises'

/** Resolves to what `seen` gives once it no longer throws. Fails as it failed last, when that takes too long. */
export async function eventually<Seen>(seen: () => Seen | Promise<Seen>, milliseconds = 5000): Promise<Seen> {
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
