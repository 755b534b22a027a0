// Measures each record once and remembers the figure for as long as the record lives.

/** Remembers the result of `measure` for each record. For records that never change. */
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
