// Waits until a condition holds, such as an edit of a shared message after the reply.

import { setTimeout } from 'node:timers/promises'
import { patience } from './patience.ts'

/** Resolves to the value of `seen` once it no longer throws. When that takes too long, it fails as it failed last. */
export async function eventually<Seen>(seen: () => Seen | Promise<Seen>): Promise<Seen> {
  const end = performance.now() + patience
  for (;;) {
    try {
      return await seen()
    } catch (error) {
      if (performance.now() >= end) throw error
    }
    await setTimeout(10)
  }
}
