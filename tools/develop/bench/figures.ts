// The statistics of the benchmark: medians, quantiles, and ratios within pairs.

/** The quantile of the values at `q` (0 to 1), by linear interpolation between two values. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * q
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  if (below === undefined || above === undefined) throw new RangeError('No values have no quantile.')
  return below + (above - below) * (at - Math.floor(at))
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/**
 * Two figures from directly consecutive measurements, so that the machine was the same: of the bare bot and of another.
 */
export type Pair = { readonly bare: number; readonly other: number }

/** The medians of both sides, and the median and quartiles of the ratios other / bare within each pair. */
export type Compared = Pair & { readonly ratio: number; readonly quartiles: readonly [number, number] }

export function compared(pairs: readonly Pair[]): Compared {
  const ratios = pairs.map(({ bare, other }) => other / bare)
  return {
    bare: median(pairs.map(({ bare }) => bare)),
    other: median(pairs.map(({ other }) => other)),
    ratio: median(ratios),
    quartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
  }
}

/** A line of the report: a name, and its cells, aligned to the right. */
export function line(name: string, ...cells: readonly string[]): string {
  return `${name.padEnd(38)}${cells.map((cell) => cell.padStart(20)).join('')}`.trimEnd()
}

/** A figure with three digits, or without decimals from 100 on. */
export const shown = (value: number) =>
  value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0)
