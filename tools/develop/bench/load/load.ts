// Starts the load generator in its own process, and runs one round at a time in it.

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Order, Round } from './load-process.ts'

export type Load = {
  /** Rejects if a bot gives a wrong answer. */
  round(order: Order): Promise<Round>
  end(): void
}

export function startLoad(): Load {
  const child = fork(fileURLToPath(import.meta.resolve('./load-process.ts')))
  return {
    async round(order) {
      const over = new AbortController()
      const { signal } = over
      try {
        const failed = once(child, 'exit', { signal }).then(() => {
          throw new Error('The load generator ended before its round did.')
        })
        const done = once(child, 'message', { signal })
        child.send(order)
        const [result] = await Promise.race([done, failed])
        return result
      } finally {
        over.abort()
      }
    },
    end: () => void child.kill(),
  }
}
