// The picture of a set of results: a radar of the functions, and commitment against practice.

import { marker, radar, type Spoke } from './radar.ts'
import { barStep, type ShareBar, shareBars, stripes } from './share-bars.ts'
import { colours, fontFamily, sizes } from './style.ts'
import { element, textNode } from './svg.ts'

/** Everything the picture shows, in the reader's language. */
export type ResultsPicture = {
  readonly levels: number
  readonly spokes: readonly Spoke[]
  /** Commitment first, then practice. A set with one measure has one bar. */
  readonly measures: readonly ShareBar[]
  /** The names of the series; without `other` there is no third series. */
  readonly legend: { readonly now: string; readonly atTarget: string; readonly other?: string }
}

/** An SVG document of 800 x 600 pixels. With fewer than three functions it draws bars instead of a radar. */
export function resultsPicture({ levels, spokes, measures, legend }: ResultsPicture): string {
  const { width, height } = sizes
  const bottom = height - 16 - measures.length * barStep
  const middle = { x: width / 2, y: bottom / 2 - 2, radius: bottom / 2 - 92 }
  const functions =
    spokes.length >= 3
      ? radar(spokes, levels, middle)
      : shareBars(
          spokes.map(({ label, now, shown }) => ({ label, share: now === null ? null : now / levels, shown })),
          { x: 60, y: 160, width: width - 120 },
        )
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': fontFamily,
    },
    stripes,
    element('rect', { width, height, fill: colours.background }),
    functions,
    ...(spokes.length >= 3 ? [legendColumn(legend)] : []),
    shareBars(measures, { x: 60, y: bottom, width: width - 120 }),
  )
}

function legendColumn(legend: ResultsPicture['legend']): string {
  return (['now', 'atTarget', 'other'] as const)
    .flatMap((series) => (legend[series] === undefined ? [] : [{ series, name: legend[series] }]))
    .map(({ series, name }, index) => {
      // The third goes to the right. Below the second it would overlap the label of a function.
      const isLeft = index < 2
      const [x, y] = isLeft ? [24, 24 + index * 27] : [sizes.width - 24, 24]
      const text = { x: isLeft ? x + 16 : x - 16, y: y + 7, 'text-anchor': isLeft ? 'start' : 'end' }
      const look = { 'font-size': sizes.legend, fill: colours.ink }
      return marker(series, { x, y }) + element('text', { ...text, ...look }, textNode(name))
    })
    .join('')
}
