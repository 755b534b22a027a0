// Queues work by key: work on one key runs in order, work on different keys runs concurrently.

/** Runs `work` after all earlier work on the same key has settled. Resolves or rejects as `work` does. */
export type KeyedQueue = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>

/** Makes a set of queues. A queue is dropped once its last work has settled. */
export function keyedQueue(): KeyedQueue {
  const last = new Map<string, Promise<unknown>>()

  return (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work, work)
    last.set(key, mine)
    const leave = () => {
      if (last.get(key) === mine) last.delete(key)
    }
    mine.then(leave, leave)
    return mine
  }
}
