// Quantiles by linear interpolation between the two nearest values.

/**
 * The quantile for this share, by the method that R calls type 7 and spreadsheets call QUARTILE.INC: position `share *
 * (n - 1)` among the sorted values, counted from 0. Source: Hyndman and Fan, "Sample Quantiles in Statistical
 * Packages", The American Statistician 50 (1996), 361-365.
 * @param share 0 to 1
 * @throws RangeError without values
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const position = share * (sorted.length - 1)
  const low = sorted[Math.floor(position)]
  const high = sorted[Math.ceil(position)]
  if (low === undefined || high === undefined) throw new RangeError('A quantile needs at least one value.')
  return low + (position % 1) * (high - low)
}

/** The lower quartile, the median and the upper quartile. */
export function quartiles(values: readonly number[]): { lower: number; median: number; upper: number } {
  return { lower: quantile(values, 0.25), median: quantile(values, 0.5), upper: quantile(values, 0.75) }
}
