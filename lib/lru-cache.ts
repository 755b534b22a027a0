// A small memory that keeps what was used last and forgets the rest.

export type LruCache<Value> = {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
  delete(key: string): void
}

/** Keeps at most `limit` values; one more pushes out the one that was not used for longest. */
export function lruCache<Value>(limit: number): LruCache<Value> {
  // A Map lists its keys in the order they were set, so the first is always the one to forget.
  const kept = new Map<string, Value>()

  function set(key: string, value: Value): void {
    kept.delete(key)
    kept.set(key, value)
    for (const oldest of kept.keys()) {
      if (kept.size <= limit) break
      kept.delete(oldest)
    }
  }

  function get(key: string): Value | undefined {
    const value = kept.get(key)
    if (value !== undefined) set(key, value)
    return value
  }

  return { get, set, delete: (key) => void kept.delete(key) }
}
