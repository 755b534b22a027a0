// A queue for each key: work on one key waits its turn, work on different keys does not.

/** Runs `work` once all earlier work on the same key has ended, well or badly, and gives what it gives. */
export type KeyedQueue = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>

/** A set of such queues. A queue is forgotten when the last of its work has ended. */
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
