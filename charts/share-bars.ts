// Draws shares as horizontal bars, each with its name and per cent.

import { colours, sizes } from './style.ts'
import { element, textNode } from './svg.ts'

/** `share` from 0 to 1; null draws an empty bar. `shown` is the figure as people see it: "45%". */
export type ShareBar = {
  readonly label: string
  readonly share: number | null
  readonly shown: string
  readonly isStriped?: boolean
}

type Area = { readonly x: number; readonly y: number; readonly width: number }

const barHeight = 22
export const barStep = 34
const labelWidth = 150
const shownWidth = 70

/** One bar below the other. Stripes tell the bars apart without colour. */
export function shareBars(bars: readonly ShareBar[], { x, y, width }: Area): string {
  const full = width - labelWidth - shownWidth
  return bars
    .map(({ label, share, shown, isStriped }, index) => {
      const top = y + index * barStep
      const filled = Math.min(1, Math.max(0, share ?? 0)) * full
      const text = (at: number, anchor: string, weight: number, written: string) =>
        element(
          'text',
          {
            x: at,
            y: top + 18,
            'font-size': sizes.value,
            'font-weight': weight,
            'text-anchor': anchor,
            fill: colours.ink,
          },
          textNode(written),
        )
      const box = { x: x + labelWidth, y: top, height: barHeight }
      return [
        text(x, 'start', 400, label),
        element('rect', { ...box, width: full, fill: 'none', stroke: colours.grid, 'stroke-width': 1 }),
        filled > 0 ? element('rect', { ...box, width: filled, fill: isStriped ? 'url(#stripes)' : colours.now }) : '',
        text(x + width, 'end', 600, shown),
      ].join('')
    })
    .join('')
}

/** The stripes that `shareBars` fills with. */
export const stripes: string = element(
  'defs',
  {},
  element(
    'pattern',
    { id: 'stripes', width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { width: 8, height: 8, fill: colours.background }),
    element('rect', { width: 5, height: 8, fill: colours.now }),
  ),
)
