// How long to wait after something failed: longer each time, by chance, and never shorter than was asked for.

/** @param failures how many times it has failed before; all times in milliseconds */
export function backoff(failures: number, first: number, after = 0, random = Math.random): number {
  const growing = Math.min(15 * first, first * 2 ** Math.min(failures, 10))
  // By chance, so that those who were turned away together do not come back together.
  return after + growing * (0.5 + random() / 2)
}
