// Caches a figure of a record for as long as the record is in memory.

/** Caches the result of `measure` for each record. Records must be immutable. */
export function measuredOnce<Of extends object>(measure: (of: Of) => number): (of: Of) => number {
  const known = new WeakMap<Of, number>()
  return (of) => {
    const before = known.get(of)
    if (before !== undefined) return before
    const figure = measure(of)
    known.set(of, figure)
    return figure
  }
}
