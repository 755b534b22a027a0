// Orders the versions of a question set.

/** Compares versions part by part as numbers: 2027.1 > 2026.12 > 2026.2. Negative if `a` is older than `b`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)]
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

const partsOf = (version: string): readonly number[] => version.split('.').map(Number)
